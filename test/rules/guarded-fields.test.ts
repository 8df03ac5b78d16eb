import { expect, test } from '@jest/globals';
import { subgraphNames } from '../../door/claims.js';
import { guardedFields } from './guarded-fields.js';

for (const name of subgraphNames) {
  test(`${name}: each guarded field is read by who may read it, and by nobody else`, async () => {
    const fields = await guardedFields(name);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(({ permitted, denied }) => permitted !== 'READ' || denied !== 'FORBIDDEN')).toEqual(
      [],
    );
  });
}
