import type { Keys } from '../../database/keys.js';

export const testKeys: Keys = {
  encryption: [{ kid: 'test', bytes: Buffer.from('0123456789abcdefghijklmnopqrstuv') }],
  index: { kid: 'test-index', bytes: Buffer.from('vutsrqponmlkjihgfedcba9876543210') },
};
