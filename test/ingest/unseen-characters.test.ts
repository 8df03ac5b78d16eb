import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainCode, withoutUnseen } from '../../ingest/fhir/unseen-characters.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import {
  allergy,
  bundle,
  condition,
  encounter,
  immunization,
  type Made,
  organization,
  patient,
  weight,
} from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

let run = 0;

async function imported(...resources: readonly Made[]) {
  run += 1;
  const text = JSON.stringify(bundle(organization(), patient(), encounter(), ...resources));
  const own = text.replaceAll(/"((?:urn:uuid:)?)((?:pat|enc|con|all|imm|wei)-\d)"/g, `"$1$2-${run}"`);
  const report = await importMade(db, [json(`${run}.json`, JSON.parse(own))]);
  const documents = await wholeDocuments(db, {});
  await db.collection('documents').deleteMany({});
  return { report, documents };
}

const snomed = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] });
const depression = '370143000';

const forms: [what: string, code: string][] = [
  ['a soft hyphen', '3701\u00AD43000'],
  ['a word joiner', '\u2060370143000'],
  ['a combining grapheme joiner', '370143000\u034F'],
  ['a space of no width', '370\u200B143000'],
  ['a mark of direction', '\u202E370143000\u202C'],
  ['a variation selector', '370143000\uFE0F'],
  ['a tag', '370143000\u{E0031}'],
  ['a filler that is not seen', '370143000\u3164'],
  ['wide digits', '３７０１４３０００'],
  ['digits of another script', '٣٧٠١٤٣٠٠٠'],
  ['raised digits', '³⁷⁰¹⁴³⁰⁰⁰'],
];

describe('a code that looks the same is the same', () => {
  test.each(forms)('%s in it hides no protected code, and that is told', async (_, code) => {
    const { report, documents } = await imported(condition({ code: snomed(code) }));
    expect(documents.map(({ protectionClass }) => protectionClass)).toEqual(['PSYCHIATRY']);
    expect(report.warnings.CHARACTERS_LEFT_OUT).toBe(1);
    expect(documents.flatMap(({ codes }) => codes)).toContain(depression);
  });

  test('in a label, a code of an extension and a code that stands for the absence of a finding too', async () => {
    const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
    const labelled = weight({ meta: { security: [{ system: actCode, code: 'P\u00ADSY' }] } });
    const extended = immunization({ extension: [{ url: 'urn:x', valueCode: `${depression}\u2060` }] });
    const { report, documents } = await imported(
      labelled,
      extended,
      allergy({ code: snomed('7161\u00AD86003') }),
    );
    expect(documents.map(({ kind, protectionClass }) => [kind, protectionClass]).sort()).toEqual([
      ['CARE_ENTRY', 'PSYCHIATRY'],
      ['VACCINATION', 'PSYCHIATRY'],
    ]);
    expect(report.byType.AllergyIntolerance?.refused).toEqual({ NOTHING_TO_STORE: 1 });
  });

  test('units and ordinary codes stay as they are written', async () => {
    const made = weight({
      code: snomed('27113001'),
      valueQuantity: { value: 1, unit: 'µg', code: 'µg', system: 'urn:example:units' },
    });
    const { report } = await imported(made);
    expect(report.warnings.CHARACTERS_LEFT_OUT).toBeUndefined();
  });

  const unseen = fc.constantFrom(
    '\u00AD',
    '\u034F',
    '\u200B',
    '\u2060',
    '\u202E',
    '\uFEFF',
    '\u{E0041}',
    '\u180E',
  );
  test('law: no unseen character anywhere in a code makes another code of it', () => {
    const code = fc.stringMatching(/^[A-Z0-9][A-Z0-9.-]{0,8}$/);
    fc.assert(
      fc.property(code, fc.array(fc.tuple(fc.nat(), unseen)), (plain, added) => {
        let written = plain;
        for (const [at, character] of added) {
          const place = at % (written.length + 1);
          written = `${written.slice(0, place)}${character}${written.slice(place)}`;
        }
        expect(plainCode(written)).toBe(plain);
      }),
    );
  });

  test('law: to make a code plain twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainCode(plainCode(text))).toBe(plainCode(text));
        expect(withoutUnseen(withoutUnseen(text))).toBe(withoutUnseen(text));
      }),
    );
  });
});

test('a narrative that turns its text by a named character is stored without it, and that is told', async () => {
  const div = '<div>Dose &#x202E;01&#8236; mg &#1; a day</div>';
  const { report, documents } = await imported({
    ...{ resourceType: 'Composition', id: 'com-1', status: 'final', date: '2024-03-01T08:15:00+02:00' },
    ...{ subject: { reference: 'urn:uuid:pat-1' }, encounter: { reference: 'urn:uuid:enc-1' } },
    ...{ title: 'Summary', section: [{ title: 'Plan', text: { div } }] },
  });
  expect(report.warnings.CHARACTERS_LEFT_OUT).toBe(1);
  expect(JSON.stringify(documents)).toContain('Dose 01 mg  a day');
});
