import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownCategory } from '../../measures/known-codes.js';
import { wellbeingMeasures } from '../../measures/wellbeing.js';
import { amountOf, chosen, drafted, loinc, own, part, snomed } from './phr-made.js';

const systolic = part([loinc('8480-6')], amountOf(128, 'mm[Hg]'));
const diastolic = part([loinc('8462-4')], amountOf(82, 'mm[Hg]'));
const glucose = part([loinc('14743-9')], amountOf(7.2, 'mmol/L'));
const pain = part([loinc('72514-3')], amountOf(8, '{score}'));
const unknown = part([{ system: 'urn:app', code: 'mood' }], { valueString: 'low' });

function shared(resource: { readonly resourceType: string }) {
  const { made, warned } = drafted(resource);
  if ('refused' in made) return [made.refused, made.expected];
  return [made.category, made.content.components.map(({ code }) => code.code), warned];
}

const leftOut = (index: number) => [
  'VALUE_LEFT_OUT',
  `component.${index}.code: one that is shared by what the whole is shared by`,
];

test('a part of another category is not shared with its panel: it is left out, and told', () => {
  const panel = own([loinc('85354-9')], { component: [glucose, systolic, diastolic, pain, unknown] });
  expect(shared(panel)).toEqual([
    'BLOOD_PRESSURE',
    ['8480-6', '8462-4'],
    [leftOut(0), leftOut(3), leftOut(4)],
  ]);
});

test('a panel that nobody knows is shared by what its parts are shared by, and refused where they differ', () => {
  const local = { system: 'urn:app', code: 'panel' };
  expect(shared(own([local], { component: [systolic, unknown] }))).toEqual([
    'BLOOD_PRESSURE',
    ['8480-6'],
    [leftOut(1)],
  ]);
  expect(shared(own([local], { component: [systolic, pain] }))).toMatchObject([
    'BAD_SHAPE',
    expect.anything(),
  ]);
  expect(shared(own([local], { component: [systolic], valueString: 'low' }))).toMatchObject([
    'BAD_SHAPE',
    expect.anything(),
  ]);
  const survey = { category: [{ coding: [{ code: 'survey' }] }], component: [pain, unknown] };
  expect(shared(own([local], survey)).slice(0, 2)).toEqual(['SYMPTOM_ASSESSMENT', ['72514-3', 'mood']]);
});

test('a code that is known decides what it is shared by, whatever the user chose and the category says', () => {
  const fitness = { category: [{ coding: [{ code: 'fitness' }] }], ...amountOf(7.2, 'mmol/L') };
  const local = chosen({ system: 'urn:app', code: 'sugar' });
  for (const codings of [[local, loinc('14743-9')], [loinc('14743-9'), local], [snomed('434912009')]]) {
    const { made } = drafted(own(codings, fitness));
    expect(made).toMatchObject({ category: 'BLOOD_GLUCOSE' });
  }
  expect(drafted(own([local, loinc('14743-9')], fitness)).made).toMatchObject({
    content: { code: { code: '14743-9', others: [{ code: 'sugar' }] } },
  });
  expect(shared(own([local], fitness))[0]).toBe('PHYSICAL_ACTIVITY');
});

const known = wellbeingMeasures.filter(({ code }) => /^\d/.test(code));

test('of any codings in any order: one category, or a refusal; never what a known code does not say', () => {
  const codings = fc.shuffledSubarray([...known.map(({ code }) => code), 'other-1', 'other-2'], {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(codings, codings, fc.nat(4), (codes, ofPart, which) => {
      const coded = (list: readonly string[]) =>
        list.map((code, index) => (index === which ? chosen(loinc(code)) : loinc(code)));
      const component = [part(coded(ofPart), { valueString: 'so' }), systolic];
      const { made } = drafted(own(coded(codes), { component }));
      const { made: reversed } = drafted(own(coded(codes).reverse(), { component }));
      expect('refused' in made).toBe('refused' in reversed);
      if ('refused' in made || 'refused' in reversed) return;
      expect(reversed.category).toBe(made.category);
      const { code, components } = made.content;
      for (const one of [code, ...components.map((found) => found.code)])
        for (const coding of [one, ...(one.others ?? [])])
          expect([made.category, undefined]).toContain(knownCategory(coding.code));
    }),
    { numRuns: 200 },
  );
});
