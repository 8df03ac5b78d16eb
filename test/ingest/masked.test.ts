import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutMasked } from '../../ingest/fhir/masked.js';
import type { Resource } from '../../ingest/read/met.js';
import type { LaboratoryResult } from '../../subgraphs/records/model/content.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { bundle, coded, encounter, laboratory, organization, patient } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function resultsOf(over: Record<string, unknown>) {
  run += 1;
  const made = bundle(organization(), patient(), encounter(), laboratory({ id: `lab-${run}`, ...over }));
  const { warnings } = await importMade(db, [json(`${run}.json`, made)]);
  const [document] = await wholeDocuments(db, { 'source.reference': `Observation/lab-${run}` });
  return { warnings, results: (document?.content as LaboratoryResult | undefined)?.results };
}

const because = (valueCode?: string, url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason') => ({
  extension: [{ url, ...(valueCode === undefined ? {} : { valueCode }) }],
});
const high = { interpretation: [{ coding: [{ code: 'HH' }] }] };
const none = { valueQuantity: undefined };
const reason = (code: string) => ({ dataAbsentReason: { coding: [{ code }] } });
const nullFlavor = 'http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor';

describe('what its source masks is shown as masked, and nothing tells it', () => {
  const cases: [what: string, over: Record<string, unknown>][] = [
    ['by the reason', { ...none, ...reason('masked') }],
    ['by the reason in words', { ...none, dataAbsentReason: { text: 'Masked' } }],
    ['by the reason beside a value', reason('masked')],
    ['beside the name of the value', { ...none, _valueQuantity: because('masked') }],
    ['beside the name of a text', { ...none, _valueString: because('masked') }],
    ['beside a text that is there', { ...none, valueString: 'much', _valueString: because('masked') }],
    ['in the quantity', { valueQuantity: because('masked') }],
    ['in a quantity with its unit', { valueQuantity: { unit: 'g/L', ...because('masked') } }],
    ['in a quantity with its number', { valueQuantity: { value: 99, unit: 'g/L', ...because('masked') } }],
    ['in the number of the quantity', { valueQuantity: { unit: 'g/L', _value: because('masked') } }],
    ['in a code', { ...none, valueCodeableConcept: { coding: [{ _code: because('masked') }] } }],
    ['by a null flavor', { ...none, _valueQuantity: because('MSK', nullFlavor) }],
    ['for a reason that is not told', { ...none, _valueQuantity: because() }],
  ];
  for (const [what, over] of cases)
    test(what, async () => {
      const { results, warnings } = await resultsOf({ ...high, ...over });
      expect(results).toHaveLength(1);
      expect(results?.[0]).toMatchObject({
        value: { quantity: null, coded: null },
        interpretation: null,
      });
      expect(results?.[0]?.value.text?.toLowerCase()).toBe('masked');
      expect(results?.[0]).not.toHaveProperty('interpretationCode');
      expect(warnings.VALUE_LEFT_OUT).toBe(1);
    });

  test('in a component: the others stay as they are', async () => {
    const { results } = await resultsOf({
      ...none,
      interpretation: undefined,
      component: [
        { code: coded.loinc('1-1', 'One'), valueQuantity: { value: 1, unit: 'g/L' }, ...high },
        { code: coded.loinc('2-2', 'Two'), _valueQuantity: because('masked'), ...high },
      ],
    });
    expect(results).toMatchObject([
      { value: { quantity: { value: 1 } }, interpretation: 'CRITICAL_HIGH' },
      { value: { quantity: null, text: 'masked' }, interpretation: null },
    ]);
  });
});

test('a value that is absent for another reason says why, wherever it says it', async () => {
  for (const over of [
    { ...none, _valueQuantity: because('not-performed') },
    { valueQuantity: { unit: 'g/L', ...because('not-performed') } },
    { ...none, ...reason('not-performed') },
  ]) {
    const { results, warnings } = await resultsOf(over);
    expect(results).toMatchObject([{ value: { quantity: null, absentReason: { code: 'not-performed' } } }]);
    expect(warnings).not.toHaveProperty('VALUE_LEFT_OUT');
  }
});

test('law: of whatever says anywhere in its value that it is masked no value and no interpretation is left', () => {
  const masked = because('masked');
  const forms = fc.constantFrom(
    'valueQuantity',
    'valueString',
    'valueCodeableConcept',
    'valueRange',
    'valueInteger',
  );
  const deep = fc.letrec((again) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constant(masked),
      fc.record({ a: again('node'), value: fc.integer() }),
      fc.array(again('node'), { minLength: 1, maxLength: 2 }),
    ),
  })).node;
  fc.assert(
    fc.property(forms, fc.boolean(), deep, fc.jsonValue(), (form, isBeside, value, other) => {
      const resource = { resourceType: 'Observation', valueBoolean: true, valueTime: other, ...high };
      const whole = withoutMasked({ ...resource, [isBeside ? `_${form}` : form]: value }, () => undefined);
      const seen = Object.keys(whole).filter((name) => /^_?value|interpretation/.test(name));
      expect(seen).toEqual([]);
      expect(whole).toMatchObject({ dataAbsentReason: { coding: [{ code: 'masked' }] } });
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (all) => {
      const resource = { ...all, resourceType: 'Observation' } as Resource;
      expect(withoutMasked(resource, () => undefined)).toEqual(resource);
    }),
  );
});
