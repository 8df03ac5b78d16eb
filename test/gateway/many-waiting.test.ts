import { EventEmitter, getMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { deadlineIn } from '../../database/deadline.js';
import { whenClosed } from '../../gateway/http/when-closed.js';

test('as many as a question needs may wait on its signals: the log holds no false warning of a leak', () => {
  const deadline = deadlineIn(1_000);
  expect(getMaxListeners(deadline.signal)).toBe(0);
  deadline.end();
  expect(getMaxListeners(whenClosed(new EventEmitter() as ServerResponse))).toBe(0);
});
