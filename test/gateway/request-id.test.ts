import { expect, test } from '@jest/globals';
import { newRequestId } from '../../gateway/http/request-id.js';

test('a request id never reads as an identity code, which the log would mask', () => {
  const random = ['aa010190-123a-4bcd-8c6d-7e8f9a0b1c2d', '0a1b2c3d-0e1f-4a5b-8c6d-7e8f9a0b1c2d'];
  expect(newRequestId(() => random.shift() ?? '')).toBe('0a1b2c3d-0e1f-4a5b-8c6d-7e8f9a0b1c2d');
});
