import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf } from '../../measures/same-unit.js';
import { convert } from '../../measures/ucum.js';

/** A unit in UCUM with what people write for it, in Finnish, Swedish and English. */
const written: readonly (readonly [ucum: string, ...words: string[]])[] = [
  ['ug', 'µg', 'μg', 'mcg', 'MCG', 'mikrog', 'mikrogrammaa', 'mikrogram', 'micrograms'],
  ['mg', 'mg', 'MG', 'milligrammaa', 'milligram', 'milligrams'],
  ['g', 'g', 'G', 'grammaa', 'gram', 'grams', 'gr'],
  ['kg', 'kg', 'KG', 'kiloa', 'kilogrammaa', 'kilogram', 'kilograms', 'kgs'],
  ['uL', 'µl', 'mcl', 'mikrolitraa', 'mikroliter', 'microlitres'],
  ['mL', 'ml', 'ML', 'millilitraa', 'milliliter', 'millilitres', 'cc'],
  ['dL', 'dl', 'DL', 'desilitraa', 'deciliter', 'decilitres'],
  ['L', 'l', 'L', 'litraa', 'liter', 'litres'],
  ['mm', 'mm', 'millimetriä', 'millimeter', 'millimetres'],
  ['cm', 'cm', 'CM', 'senttimetriä', 'centimeter', 'centimetres'],
  ['m', 'm', 'metriä', 'meter', 'metres'],
  ['umol/L', 'µmol/l', 'UMOL/L', 'mikromol/l', 'mcmol/L', 'micromoles per litre'],
  ['mmol/L', 'mmol/l', 'MMOL/L', 'millimoolia/litra', 'millimol per liter', 'millimoles/L'],
  ['mg/dL', 'mg/dl', 'MG/DL', 'milligrammaa/desilitra', 'milligram per deciliter', 'milligrams/dL'],
  ['ug/L', 'µg/l', 'UG/L', 'MCG/L', 'mikrogrammaa/litra', 'mikrogram per liter', 'micrograms/L'],
  ['g/L', 'g/l', 'G/L', 'grammaa/litra', 'gram per liter', 'grams/L'],
  ['min', 'min', 'MIN', 'minuuttia', 'minuter', 'minutes', 'mins'],
  ['h', 'h', 'tuntia', 'timmar', 'hours', 'hrs'],
  ['d', 'd', 'vrk', 'pv', 'päivää', 'vuorokautta', 'dagar', 'dygn', 'days'],
  ['wk', 'vk', 'viikkoa', 'veckor', 'weeks'],
  ['mo', 'kk', 'kuukautta', 'månader', 'months'],
  ['a', 'vuotta', 'år', 'years'],
  ['/min', '/min', '1/min', 'lyöntiä/min', 'lyöntiä minuutissa', 'slag/min', 'slag per minut', 'beats/min'],
  ['/d', 'kertaa/vrk', 'kertaa päivässä', 'gånger per dag', 'times/day', 'kpl/vrk'],
  [
    '1',
    '1',
    'kpl',
    'kappaletta',
    'st',
    'stycken',
    'pcs',
    'tabl.',
    'tablettia',
    'annosta',
    'doses',
    'askelta',
  ],
  ['%', '%', 'prosenttia', 'procent', 'percent', 'PCT'],
  ['10*3/uL', 'K/uL', '10^3/µl', 'x10e3/ul', 'tuhatta/ul', 'thousand/uL'],
  ['10*6/L', '10^6/l', 'E6/l', 'milj./l', 'miljoner/l', 'million/L'],
  ['10*9/L', '10^9/l', 'E9/l', 'x 10^9/L', '10E9/L'],
  ['mm[Hg]', 'mmHg', 'mm Hg', 'MMHG', 'elohopeamillimetriä'],
  ['kPa', 'kPa', 'KPA', 'kilopascalia', 'kilopascal'],
  ['[iU]/L', 'IU/l', 'KY/l', 'IE/L', 'ky/litra'],
  ['m[IU]/L', 'mIU/L', 'mIU/l', 'MIU/L', 'mKY/l', 'mIE/L'],
  ['kcal', 'kcal', 'KCAL', 'kilokaloria', 'kilokalorier', 'kilocalories'],
  ['kJ', 'kJ', 'KJ', 'kilojoulea', 'kilojoule'],
];

const one = fc.constantFrom(...written);
const form = one.chain(([ucum, ...words]) => fc.tuple(fc.constant(ucum), fc.constantFrom(...words)));

/** Is it the same unit, one of the same measure, or of something else? A mass and moles of it are two sizes of one thing. */
function expected(shown: string, coded: string) {
  const size = convert(1, shown, coded) ?? convert(1, shown, coded, 250);
  if (size === 1) return 'SAME';
  return size === null ? 'OTHER_MEASURE' : 'OTHER_SIZE';
}

test('a unit in words agrees with the codes of its size, and with no other code of the same measure', () => {
  const property = fc.property(form, one, fc.nat(2), ([shown, words], [coded], spaces) => {
    const unit = [words, ` ${words}`, `${words} `][spaces] ?? words;
    const found = agreementOf(unit, coded);
    // Words may mean something else as well, so that they agree with more; never with another size of what they mean.
    if (expected(shown, coded) === 'OTHER_MEASURE') expect(found).not.toBe('UNKNOWN_WORDS');
    else expect([unit, coded, found]).toEqual([unit, coded, expected(shown, coded)]);
  });
  fc.assert(property, { numRuns: 3000 });
});

test('every unit in words agrees with its own code', () => {
  const found = written.flatMap(([ucum, ...words]) =>
    words.map((word) => [word, ucum, agreementOf(word, ucum)]),
  );
  expect(found.filter(([, , agreement]) => agreement !== 'SAME')).toEqual([]);
});

test('words that nobody knows contradict no code, and a label of what is counted contradicts no word', () => {
  for (const [unit, code, agreement] of [
    ['Stunden', 'h', 'UNKNOWN_WORDS'],
    ['see the comment for the unit of this value', 'mg', 'UNKNOWN_WORDS'],
    ['Tablette', '{tbl}', 'SAME'],
    ['mmol/mol', '%', 'OTHER_SIZE'],
    ['anything', 'no unit', 'SAME'],
  ])
    expect([unit, agreementOf(unit ?? '', code ?? '')]).toEqual([unit, agreement]);
});
