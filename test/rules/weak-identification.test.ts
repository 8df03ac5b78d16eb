import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subgraphNames } from '../../door/claims.js';
import { type Caller, decide } from '../../policy/index.js';
import { mayReadProfessional, mayReadUnitPatient, mayReadUnitToday } from '../../policy/registry-access.js';
import { citizen, client, now, physician } from '../decisions/story.js';
import { cases } from '../policy/arbitraries.js';
import { guardedFields } from './guarded-fields.js';

const weakly = (caller: Caller): Caller =>
  caller.kind === 'VISITOR' ? caller : { ...caller, assurance: 'WEAK' };

test('a weakly identified caller of any kind is refused for every kind of data, whoever the person is', () => {
  fc.assert(
    fc.property(cases, ({ caller, facts, kind, headers: [header], now: moment }) => {
      if (caller.kind === 'VISITOR') return;
      const answers = [facts, null].flatMap((known) =>
        (['HEADER', 'CONTENT', 'AUTHOR'] as const).map((fieldClass) => {
          const resource = { kind, fieldClass, ...(header && { header }) };
          return decide(weakly(caller), 'READ', resource, known, moment);
        }),
      );
      const unit = [
        mayReadUnitToday(weakly(caller), 'unit-1', moment),
        mayReadUnitPatient(weakly(caller), 'unit-1', facts, moment),
        mayReadProfessional(weakly(caller), caller.id),
      ];
      expect(new Set([...answers, ...unit].map(({ audit }) => audit))).toEqual(
        new Set(['ASSURANCE_TOO_LOW']),
      );
    }),
    { numRuns: 300 },
  );
});

test.each(subgraphNames)('%s: each guarded field refuses whoever is weakly identified', async (name) => {
  for (const caller of [physician(), citizen('aino'), analyst]) {
    const fields = await guardedFields(name, undefined, undefined, weakly(caller));
    expect(fields.filter(({ denied }) => denied !== 'REFUSED')).toEqual([]);
  }
});

const analyst: Caller = { kind: 'ANALYST', id: 'analyst', client: client('desk'), assurance: 'STRONG' };

test('the moment of the story is one at which strongly identified callers are answered', () => {
  expect(mayReadProfessional(physician(), 'salo').effect).toBe('permit');
  expect(decide(citizen('aino'), 'READ', { kind: 'DENIAL', fieldClass: 'HEADER' }, null, now).audit).toBe(
    'NOT_FOUND',
  );
});
