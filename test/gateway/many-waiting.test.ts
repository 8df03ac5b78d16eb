import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { deadlineIn } from '../../database/deadline.js';
import { whenClosed } from '../../gateway/http/when-closed.js';

test('as many as a question needs may wait on its signals: the log holds no false warning of a leak', () => {
  const deadline = deadlineIn(1_000);
  deadline.end();
  expect(warnsBeyond(deadline.signal)).toBe(0);
  expect(warnsBeyond(whenClosed(new EventEmitter() as ServerResponse))).toBe(0);
});

/** Beyond how many listeners Node warns; 0 is never. Its own `getMaxListeners` throws for 0 in version 20. */
function warnsBeyond(signal: AbortSignal): unknown {
  const limit = Object.getOwnPropertySymbols(signal).find(
    ({ description }) => description === 'events.maxEventTargetListeners',
  );
  return limit && Reflect.get(signal, limit);
}
