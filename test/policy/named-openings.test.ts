import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, type Kind, kinds, scope } from '../../policy/index.js';
import { openingsEnded, openingsNamed } from '../../policy/named-openings.js';
import { document, of, personal } from '../decisions/asking.js';
import {
  careFor,
  consenting,
  now,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  relationship,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const emergency = opening('EMERGENCY');
const relationships = [relationship(places.rantalaClinic)];
const elsewhere = document('CARE_ENTRY', { ...of(places.harjulaClinic), serviceEventId: 'harjula-visit' });
const notTheirs = {
  'of nobody': person({ relationships }),
  'of another professional': person({
    relationships,
    openings: [{ ...emergency, professionalId: 'niemi' }],
  }),
  'of another unit': person({
    relationships,
    openings: [{ ...emergency, unitId: places.rantalaWard.unitId }],
  }),
  'for somebody who has died': person({ relationships, deathDate: '2026-11-20' }),
  'for somebody whom nothing ties': person(),
  'for somebody who does not exist': null,
};
const refused = { form: 'REFUSED', code: 'OPENING_NOT_FOUND' };

test('an own opening that has not begun, or has ended, is known: it opens nothing, and refuses nothing else', () => {
  for (const when of [{ from: '2026-11-24T10:00:00.001Z' }, { from: '2026-11-20T06:00:00.000Z' }]) {
    const facts = person({ relationships, openings: [{ ...emergency, ...when, to: null }] });
    expect(auditOf(physicianOpening(emergency), facts, document('CARE_ENTRY'))).toBe('OWN_REGISTER');
    expect(auditOf(physicianOpening(emergency), facts, elsewhere)).toBe('NOT_INFORMED');
  }
});

test('ended is what the professional opened, names, and could once use', () => {
  const ended = { ...emergency, to: now };
  const cases: [what: string, fact: typeof emergency, isEnded: boolean][] = [
    ['ends now', ended, true],
    ['begins and ends now', { ...ended, from: now }, true],
    ['is open', emergency, false],
    ['is to come', { ...emergency, from: '2026-11-24T10:00:00.001Z' }, false],
    ['is of another', { ...ended, professionalId: 'niemi' }, false],
    ['is not named', { ...ended, id: 'opening-unnamed' }, false],
  ];
  for (const [what, fact, isEnded] of cases) {
    const found = openingsEnded(physicianOpening(emergency), person({ openings: [fact] }), now);
    expect([what, found]).toEqual([what, isEnded ? [fact] : []]);
  }
});

for (const [whose, facts] of Object.entries(notTheirs)) {
  test(`an opening ${whose} refuses the whole request, in one way`, () => {
    for (const asked of [document('CARE_ENTRY'), personal('DEMOGRAPHICS')]) {
      expect(decisionOf(physicianOpening(emergency), facts, asked)).toEqual({
        effect: 'deny',
        audit: 'OPENING_NOT_FOUND',
        public: refused,
        because: [],
      });
    }
  });
}

test('one opening that is not theirs refuses the request whatever else it names', () => {
  const facts = person({ ...consenting, relationships, openings: [emergency] });
  const care = careFor({ openings: [emergency.id, 'opening-of-nobody'] });
  expect(decisionOf(physician({ care }), facts, document('CARE_ENTRY')).audit).toBe('OPENING_NOT_FOUND');
  expect(decisionOf(physicianOpening(emergency), facts, document('CARE_ENTRY')).effect).toBe('permit');
});

test('openings of two persons together are open for neither', () => {
  const named = (...openings: readonly string[]) =>
    openingsNamed(physician({ care: careFor({ openings }) }), person({ openings: [emergency] }), now);
  expect(named(emergency.id)).toEqual([emergency]);
  expect(named(emergency.id, 'opening-of-another')).toEqual([]);
});

test('whatever is asked of whomever the professional opened nothing, the answer is that of nobody', () => {
  const asks = physicianOpening(emergency);
  const facts = fc.constantFrom(...Object.values(notTheirs));
  fc.assert(
    fc.property(facts, fc.constantFrom(...kinds), (known, kind: Kind) => {
      const ofThem = decide(asks, 'READ', { kind, fieldClass: 'HEADER' }, known, now);
      const ofNobody = decide(asks, 'READ', { kind, fieldClass: 'HEADER' }, null, now);
      expect(ofThem).toEqual(ofNobody);
      expect(scope(asks, 'READ', kind, known, now)).toEqual(scope(asks, 'READ', kind, null, now));
    }),
  );
});
