import { describe, expect, test } from '@jest/globals';
import type { AccessState } from '../../facts/access-state.js';
import { ids } from '../../ingest/ids.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { encounter, laboratory, type Made, note, patient, report, weight } from './hand-made.js';
import { contents, idKey, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { write } = scratchFolder();
let files = 0;

const inError = { status: 'entered-in-error' };
const version = (number: number) => ({
  meta: { versionId: String(number), lastUpdated: `2024-04-0${number}T08:00:00Z` },
});

/** The resources of one patient, whose names no other test has. */
function ofPatient(name: string) {
  const subject = { reference: `Patient/${name}` };
  const at = { subject, encounter: { reference: `Encounter/${name}-visit` } };
  const id = (local: string) => `${name}-${local}`;
  return {
    person: patient({ id: name }),
    visit: (over = {}) => encounter({ id: id('visit'), subject, participant: [], ...over }),
    weight: (over = {}) => weight({ id: id('weight'), ...at, ...over }),
    hb: (over = {}) => laboratory({ id: id('hb'), ...at, ...over }),
    leuk: (over = {}) =>
      laboratory({
        id: id('leuk'),
        ...at,
        code: { coding: [{ system: 'http://loinc.org', code: '6690-2' }] },
        ...over,
      }),
    panel: (over = {}) =>
      report({
        id: id('panel'),
        ...at,
        result: [{ reference: `Observation/${id('hb')}` }, { reference: `Observation/${id('leuk')}` }],
        ...over,
      }),
    allergy: (over = {}): Made => ({
      resourceType: 'AllergyIntolerance',
      id: id('allergy'),
      patient: subject,
      encounter: at.encounter,
      recordedDate: '2024-03-01T08:10:00+02:00',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '764146007', display: 'Penicillin' }] },
      ...over,
    }),
    note: (local: string, text: string, over = {}) =>
      note(text, { id: id(local), subject, context: { encounter: [at.encounter] }, ...over }),
  };
}

function importLines(...resources: readonly object[]) {
  files += 1;
  return importMade(db, [write(`${files}.ndjson`, resources.map((one) => JSON.stringify(one)).join('\n'))]);
}

const personIdOf = (name: string) => ids('synthea', idKey).person(`Patient/${name}`);

const documentsOf = (name: string) => wholeDocuments(db, { personId: personIdOf(name) });

const shown = async (name: string) => (await documentsOf(name)).filter(({ state }) => state === 'CURRENT');

const codesShown = async (name: string) =>
  (await shown(name)).flatMap(({ kind, codes }) => [`${kind}: ${codes.join(' ')}`]).sort();

describe('what is entered in error after it was stored', () => {
  test('an allergy and a result are kept, and shown no more', async () => {
    const { person, visit, hb, allergy } = ofPatient('later');
    await importLines(person, visit(), hb(), allergy());
    expect(await codesShown('later')).toEqual(['LABORATORY_RESULT: 718-7', 'RISK_INFORMATION: 764146007']);
    const second = await importLines(
      person,
      visit(),
      hb(inError),
      allergy({ verificationStatus: { coding: [{ code: 'entered-in-error' }] } }),
    );
    expect(unaccounted(second)).toEqual({});
    expect(await codesShown('later')).toEqual([]);
    expect((await documentsOf('later')).map(({ state }) => state)).toEqual(['NULLIFIED', 'NULLIFIED']);
    expect(second.changed).toEqual({ documents: 2 });
    expect(second.issues.filter(({ reason }) => reason === 'STORED_IS_TAKEN_BACK')).toHaveLength(2);
  });

  test('of a panel only the one result goes', async () => {
    const { person, visit, hb, leuk, panel } = ofPatient('panel');
    await importLines(person, visit(), hb(), leuk(), panel());
    expect(await codesShown('panel')).toEqual(['LABORATORY_RESULT: 58410-2 718-7 6690-2']);
    await importLines(hb(inError));
    expect(await codesShown('panel')).toEqual(['LABORATORY_RESULT: 58410-2 6690-2']);
    const [document] = await shown('panel');
    expect(document).toMatchObject({ version: 2, earlier: [{ version: 1, content: { results: [{}, {}] } }] });
  });

  test('of an entry only the one note goes', async () => {
    const { person, visit, weight, note } = ofPatient('entry');
    await importLines(person, visit(), weight(), note('one', 'First text.'), note('two', 'Second text.'));
    await importLines(note('one', 'First text.', inError));
    const [entry] = await shown('entry');
    expect(entry?.content).toMatchObject({ sections: [{ text: 'Second text.' }], measurements: [{}] });
  });

  test('it holds also when the withdrawal comes first, in the same file or another', async () => {
    const first = ofPatient('first');
    await importLines(first.person, first.visit());
    await importLines(first.hb(inError));
    const report = await importLines(first.hb(), first.allergy());
    expect(report.byType.Observation?.refused).toEqual({ TAKEN_BACK: 1 });
    expect(await codesShown('first')).toEqual(['RISK_INFORMATION: 764146007']);
    const same = ofPatient('same');
    await importLines(same.person, same.visit(), same.hb(), same.hb(inError), same.allergy());
    expect(await codesShown('same')).toEqual(['RISK_INFORMATION: 764146007']);
  });

  test('a second import of either file changes nothing', async () => {
    const { person, visit, hb, leuk, panel } = ofPatient('twice');
    const first = [person, visit(), hb(), leuk(), panel()];
    await importLines(...first);
    await importLines(hb(inError));
    const before = await contents(db);
    await importLines(...first);
    await importLines(hb(inError));
    expect(await contents(db)).toEqual(before);
  });
});

describe('newer versions', () => {
  test('a corrected result takes the place of the first, which is kept inside', async () => {
    const { person, visit, hb } = ofPatient('corrected');
    await importLines(person, visit(), hb(version(1)));
    const value = { valueQuantity: { value: 143, unit: 'g/L', code: 'g/L' } };
    const report = await importLines(hb({ ...version(2), ...value, status: 'corrected' }));
    expect(unaccounted(report)).toEqual({});
    const [document] = await shown('corrected');
    expect(document?.content).toMatchObject({ results: [{ value: { quantity: { value: 143 } } }] });
    expect(document).toMatchObject({ version: 2, earlier: [{ version: 1 }] });
  });

  test('an older one never replaces it, nor comes after a withdrawal', async () => {
    const { person, visit, hb, allergy } = ofPatient('older');
    await importLines(person, visit(), hb(version(2)), allergy({ ...version(2), criticality: 'high' }));
    const value = { valueQuantity: { value: 60, unit: 'g/L', code: 'g/L' } };
    const report = await importLines(hb({ ...version(1), ...value }), allergy(version(1)));
    expect(report.issues.map(({ reason }) => reason)).toEqual(['OLDER_VERSION', 'OLDER_VERSION']);
    expect((await shown('older')).map(({ version: number }) => number)).toEqual([1, 1]);
    await importLines(hb({ ...version(3), ...inError }));
    await importLines(hb(version(2)));
    expect(await codesShown('older')).toEqual(['RISK_INFORMATION: 764146007']);
  });

  test('what a still newer version says again is shown again', async () => {
    const { person, visit, hb } = ofPatient('again');
    await importLines(person, visit(), hb(version(1)));
    await importLines(hb({ ...version(2), ...inError }));
    expect(await codesShown('again')).toEqual([]);
    await importLines(hb(version(3)));
    expect(await codesShown('again')).toEqual(['LABORATORY_RESULT: 718-7']);
  });

  test('other content of a version that nobody can order is refused, and what is stored stays', async () => {
    const { person, visit, hb } = ofPatient('unordered');
    await importLines(person, visit(), hb());
    const report = await importLines(hb({ valueQuantity: { value: 60, unit: 'g/L', code: 'g/L' } }));
    expect(report.byType.Observation?.refused).toEqual({ OTHER_CONTENT: 1 });
    const [document] = await shown('unordered');
    expect(document?.content).toMatchObject({ results: [{ value: { quantity: { value: 134 } } }] });
  });

  test('a result that was of the wrong patient goes to the right one', async () => {
    const wrong = ofPatient('wrong');
    const right = ofPatient('right');
    await importLines(wrong.person, wrong.visit(), wrong.hb(version(1)), right.person, right.visit());
    await importLines({ ...right.hb(version(2)), id: 'wrong-hb' });
    expect(await codesShown('wrong')).toEqual([]);
    expect(await codesShown('right')).toEqual(['LABORATORY_RESULT: 718-7']);
  });

  test('a draft that comes late takes nothing back, a newer one does', async () => {
    const { person, visit, hb } = ofPatient('draft');
    await importLines(person, visit(), hb());
    await importLines(hb({ status: 'registered' }));
    expect(await codesShown('draft')).toEqual(['LABORATORY_RESULT: 718-7']);
    const other = ofPatient('dated-draft');
    await importLines(other.person, other.visit(), other.hb(version(1)));
    await importLines(other.hb({ ...version(2), status: 'registered' }));
    expect(await codesShown('dated-draft')).toEqual([]);
  });

  test('a label that hides it takes it back', async () => {
    const { person, visit, hb } = ofPatient('labelled');
    await importLines(person, visit(), hb());
    await importLines(hb({ meta: { security: [{ system: 'urn:secret', code: 'R' }] } }));
    expect(await codesShown('labelled')).toEqual([]);
  });
});

describe('notes that replace others', () => {
  test('whether they come together, before or after', async () => {
    for (const order of ['together', 'before', 'after']) {
      const { person, visit, note } = ofPatient(`note-${order}`);
      const relatesTo = [{ code: 'replaces', target: { reference: `DocumentReference/note-${order}-old` } }];
      const old = note('old', 'Dose 50 mg.');
      const replacing = note('new', 'Dose 5 mg.', { relatesTo });
      await importLines(person, visit());
      if (order === 'together') await importLines(old, replacing);
      for (const one of order === 'before' ? [replacing, old] : [old, replacing]) await importLines(one);
      const [entry] = await shown(`note-${order}`);
      expect(entry?.content).toMatchObject({ sections: [{ text: 'Dose 5 mg.' }] });
      const again = await importLines(note('old', 'Dose 55 mg.', version(4)));
      expect(again.byType.DocumentReference?.refused).toEqual({ REPLACED: 1 });
    }
  });
});

describe('deletions', () => {
  const deletion = (reference: string, response?: object) => ({
    request: { method: 'DELETE', url: reference },
    ...(response === undefined ? {} : { response }),
  });
  const history = (...entry: readonly object[]) => ({ resourceType: 'Bundle', type: 'history', entry });

  test('in a history what follows the deletion is older', async () => {
    const { person, visit, hb } = ofPatient('history');
    await importLines(person, visit());
    await importLines(history(deletion('Observation/history-hb', { status: '204' }), { resource: hb() }));
    expect(await codesShown('history')).toEqual([]);
  });

  test('in a history a resource that was made again is there', async () => {
    const { person, visit, hb } = ofPatient('made-again');
    await importLines(person, visit());
    await importLines(history({ resource: hb() }, deletion('Observation/made-again-hb'), { resource: hb() }));
    expect(await codesShown('made-again')).toEqual(['LABORATORY_RESULT: 718-7']);
  });

  test('in a transaction, long after it was stored', async () => {
    const { person, visit, hb } = ofPatient('transaction');
    await importLines(person, visit(), hb());
    const report = await importLines({
      ...history(deletion('Observation/transaction-hb')),
      type: 'transaction',
    });
    expect(report.takenBack).toBe(1);
    expect(await codesShown('transaction')).toEqual([]);
  });

  test('that reaches nothing is told, since it may be named otherwise than what was stored', async () => {
    const { person, visit, hb } = ofPatient('elsewhere');
    const onServer = (resource: Made) => ({
      fullUrl: `http://a.example/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    });
    const all = [person, visit(), hb()].map((one) => onServer(one as Made));
    await importLines({ resourceType: 'Bundle', type: 'collection', entry: all });
    const without = await importLines(history(deletion('Observation/elsewhere-hb')));
    expect(without.warnings).toMatchObject({ NOTHING_REMOVED: 1 });
    const named = {
      ...deletion('Observation/elsewhere-hb'),
      fullUrl: 'http://a.example/fhir/Observation/elsewhere-hb',
    };
    const found = await importLines(history(named));
    expect([found.takenBack, found.warnings.NOTHING_REMOVED]).toEqual([1, undefined]);
  });

  test('a person is not removed by an import', async () => {
    const { person, visit, hb } = ofPatient('person');
    await importLines(person, visit(), hb());
    const report = await importLines(history(deletion('Patient/person')));
    expect(report.issues).toMatchObject([{ type: 'Patient', reason: 'NOT_REMOVED' }]);
    expect(await codesShown('person')).toEqual(['LABORATORY_RESULT: 718-7']);
  });
});

describe('a visit', () => {
  const period = { start: '2026-11-20T08:00:00+02:00' };
  const open = { status: 'in-progress', period };
  const over = { period: { ...period, end: '2026-11-21T08:30:00+02:00' } };
  const relationshipsOf = async (name: string) =>
    (await db.collection<AccessState>('accessStates').findOne({ _id: personIdOf(name) }))?.relationships;
  const eventOf = (name: string) =>
    db.collection<StoredServiceEvent>('serviceEvents').findOne({ personId: personIdOf(name) });

  test('entered in error: its documents go with it, and its treatment relationship ends', async () => {
    const { person, visit, hb, weight } = ofPatient('never');
    await importLines(person, visit(open), hb(), weight());
    expect(await relationshipsOf('never')).toMatchObject([{ to: '2027-11-20T22:00:00.000Z' }]);
    await importLines(visit({ ...open, ...inError }));
    expect(await codesShown('never')).toEqual([]);
    expect(await eventOf('never')).toMatchObject({ state: 'NULLIFIED' });
    expect(await relationshipsOf('never')).toMatchObject([{ to: '2026-11-24T08:00:00.000Z' }]);
  });

  test('that comes back in a newer version brings its documents back', async () => {
    const { person, visit, hb } = ofPatient('back');
    await importLines(person, visit(version(1)), hb());
    await importLines(visit({ ...version(2), ...inError }));
    expect(await codesShown('back')).toEqual([]);
    await importLines(visit(version(3)));
    expect(await codesShown('back')).toEqual(['LABORATORY_RESULT: 718-7']);
    expect(await eventOf('back')).toMatchObject({ state: 'CURRENT' });
  });

  test('that is over ends its treatment relationship, on its last day', async () => {
    const { person, visit } = ofPatient('over');
    await importLines(person, visit({ ...open, ...version(1) }));
    await importLines(visit({ ...over, ...version(2) }));
    expect(await eventOf('over')).toMatchObject({ status: 'CLOSED' });
    expect(await relationshipsOf('over')).toMatchObject([{ to: '2026-11-21T06:30:00.000Z' }]);
  });

  test('stays in its unit when a part of it comes without its organisation', async () => {
    const { person, visit, hb } = ofPatient('unit');
    await importLines(person, visit(), hb(version(1)));
    const before = await eventOf('unit');
    await importLines(hb({ ...version(2), status: 'corrected' }));
    expect(await eventOf('unit')).toEqual(before);
  });
});
