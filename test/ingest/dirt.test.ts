import { expect, test } from '@jest/globals';
import {
  bundle,
  caries,
  condition,
  encounter,
  immunization,
  laboratory,
  type Made,
  note,
  patient,
  report,
  visit,
  weight,
} from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json, write } = scratchFolder();
let made = 100;

/** Imports a visit of a patient of its own with one more resource, and gives what was said of it. */
async function withOne(extra: Made | unknown, ...more: readonly Made[]) {
  made += 1;
  const renamed = JSON.stringify(bundle(...visit(), ...([extra] as Made[]), ...more)).replaceAll(
    'pat-1',
    `pat-${made}`,
  );
  const ids = renamed.replaceAll('enc-1', `enc-of-${made}`);
  const result = await importMade(db, [write(`dirt-${made}.json`, ids)]);
  expect(unaccounted(result)).toEqual({});
  return result;
}

const refusals: [what: string, extra: Made, reason: string, expected: string][] = [
  [
    'a day that does not exist',
    weight({ id: 'x', effectiveDateTime: '2023-02-29' }),
    'IMPOSSIBLE_DATE',
    'effectiveDateTime: a real day',
  ],
  [
    'a time without a zone',
    weight({ id: 'x', effectiveDateTime: '2023-02-28T10:00:00' }),
    'IMPOSSIBLE_DATE',
    'time zone',
  ],
  [
    'an encounter that is nowhere',
    weight({ id: 'x', encounter: { reference: 'urn:uuid:nowhere' } }),
    'DANGLING_REFERENCE',
    'encounter',
  ],
  [
    'a patient who is nowhere',
    weight({ id: 'x', subject: { reference: 'urn:uuid:nobody' } }),
    'DANGLING_REFERENCE',
    'subject',
  ],
  [
    'no encounter and no time either',
    condition({ id: 'x', encounter: undefined, recordedDate: undefined }),
    'NO_SERVICE_EVENT',
    'encounter',
  ],
  [
    'a wrong type of value',
    weight({ id: 'x', valueQuantity: { value: '70' } }),
    'BAD_SHAPE',
    'valueQuantity.value: Invalid input: expected number, received string',
  ],
  [
    'what was entered in error',
    condition({ id: 'x', verificationStatus: { coding: [{ code: 'entered-in-error' }] } }),
    'NOT_IN_FORCE',
    'verificationStatus',
  ],
  [
    'a vaccination that was not given',
    immunization({ id: 'x', status: 'not-done' }),
    'NOT_IN_FORCE',
    'status: completed',
  ],
  [
    'a vaccination without a day',
    immunization({ id: 'x', occurrenceDateTime: '2020' }),
    'MISSING_DATE',
    'occurrenceDateTime',
  ],
  ['a note without text', note('', { id: 'x' }), 'NOTHING_TO_STORE', 'content'],
  [
    'what the citizen measured',
    weight({ id: 'x', performer: [{ reference: 'Patient/pat-1' }] }),
    'CITIZENS_OWN',
    'wellbeing',
  ],
  ['a planned encounter', encounter({ id: 'x', status: 'planned' }), 'NOT_IN_FORCE', 'status'],
  [
    'a report of nothing',
    report({ id: 'x', result: [{ reference: 'urn:uuid:nothing' }] }),
    'NOTHING_TO_STORE',
    'results',
  ],
  [
    'a label that is not known',
    weight({ id: 'x', meta: { security: [{ system: 'urn:secret', code: 'R' }] } }),
    'UNKNOWN_LABEL',
    'meta.security',
  ],
  ['a type that is not stored', { resourceType: 'Basic', id: 'x' }, 'NOT_STORED_HERE', 'a type'],
];

for (const [what, extra, reason, expected] of refusals) {
  test(`${what}: ${reason}, and the rest goes in`, async () => {
    const { byType, issues, inserted } = await withOne(extra);
    expect(byType[extra.resourceType]?.refused).toEqual({ [reason]: 1 });
    expect(inserted.documents).toBe(6);
    const [issue] = issues.filter(({ severity }) => severity === 'REFUSED');
    expect(issue).toMatchObject({
      entry: 15,
      type: extra.resourceType,
      reason,
      expected: expect.stringContaining(expected),
    });
  });
}

const warnings: [what: string, extra: Made, reason: string][] = [
  [
    'a unit that is none',
    laboratory({ id: 'x', valueQuantity: { value: 1, unit: 'furlongs' } }),
    'UNKNOWN_UNIT',
  ],
  ['a text without a code', condition({ id: 'x', code: { text: 'Tired' } }), 'UNKNOWN_CODE'],
  [
    'an interpretation that is none',
    laboratory({ id: 'x', interpretation: [{ coding: [{ code: '??' }] }] }),
    'UNKNOWN_CODE',
  ],
  ['a class of encounter that is none', encounter({ id: 'x', class: { code: '??' } }), 'UNKNOWN_CODE'],
  [
    'a tooth that nobody has',
    caries({
      id: 'x',
      bodySite: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/ex-tooth', code: '99' }] }],
    }),
    'UNKNOWN_TOOTH',
  ],
  [
    'an author who is nowhere',
    immunization({ id: 'x', performer: [{ actor: { reference: 'urn:uuid:nobody' } }] }),
    'DANGLING_REFERENCE',
  ],
  [
    'an encounter that never ended',
    encounter({ id: 'x', period: { start: '2024-05-01T10:00:00Z' } }),
    'NO_END',
  ],
];

for (const [what, extra, reason] of warnings) {
  test(`${what}: it goes in, and is told: ${reason}`, async () => {
    const { byType, issues } = await withOne(extra);
    expect(byType[extra.resourceType]?.refused).toEqual({});
    expect(issues).toMatchObject([
      { severity: 'WARNING', reason, entry: expect.any(Number), type: extra.resourceType },
    ]);
  });
}

test('the same resource twice is one, and the second is told', async () => {
  const { byType, issues } = await withOne(condition());
  expect(byType.Condition).toMatchObject({ read: 3, alreadyThere: 1, refused: {} });
  expect(issues).toMatchObject([{ reason: 'DUPLICATE', entry: 15 }]);
});

test('other content under the same name is refused; what is stored stays', async () => {
  const before = await importMade(db, [json('first.json', bundle(...visit().slice(0, 4), immunization()))]);
  expect(before.inserted.documents).toBe(1);
  const other = immunization({ lotNumber: 'B2' });
  const after = await importMade(db, [json('second.json', bundle(...visit().slice(0, 4), other))]);
  expect(after.byType.Immunization?.refused).toEqual({ OTHER_CONTENT: 1 });
  expect(after.inserted.documents ?? 0).toBe(0);
});

test('a resource with what belongs to another patient’s encounter is refused', async () => {
  const { byType } = await withOne(
    patient({ id: 'other' }),
    weight({ id: 'x', subject: { reference: 'urn:uuid:other' } }),
  );
  expect(byType.Observation?.refused).toEqual({ OTHER_PERSON: 1 });
});

test('a part of another encounter is a contact of the same service event', async () => {
  const ward = encounter({ id: 'ward', class: { code: 'IMP' }, subject: { reference: 'urn:uuid:stay' } });
  const round = encounter({
    id: 'round',
    subject: { reference: 'urn:uuid:stay' },
    partOf: { reference: 'urn:uuid:ward' },
  });
  const seen = condition({
    id: 'seen',
    subject: { reference: 'urn:uuid:stay' },
    encounter: { reference: 'urn:uuid:round' },
  });
  const result = await importMade(db, [
    json('stay.json', bundle(patient({ id: 'stay' }), round, ward, seen)),
  ]);
  expect(result.byType.Encounter).toMatchObject({ read: 2, stored: 1, merged: 1 });
  const event = await db.collection('serviceEvents').findOne({ kind: 'INPATIENT' });
  expect(event?.encounters).toHaveLength(2);
  expect(await db.collection('documents').countDocuments({ serviceEventId: event?._id })).toBe(1);
});

test('no issue ever holds a value, a name or an identity code', async () => {
  const secret = patient({ id: 'sec', birthDate: '010170-901K', name: [{ family: 'Secretson' }] });
  const { issues } = await importMade(db, [
    json('secret.json', bundle(secret, weight({ id: 'x', valueQuantity: { value: '70.123' } }))),
  ]);
  expect(issues.length).toBeGreaterThan(0);
  expect(JSON.stringify(issues)).not.toMatch(/010170|Secretson|70\.123/);
});
