/** How sources write units that UCUM writes otherwise. Same size: no value changes. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mmHg: 'mm[Hg]',
    'beats/min': '/min',
    'breaths/min': '/min',
    bpm: '/min',
    steps: '1',
    step: '1',
    count: '1',
    '(score)': '{score}',
    'K/uL': '10*3/uL',
    'M/uL': '10*6/uL',
    'IU/L': '[iU]/L',
    IU: '[iU]',
    MET: '[MET]',
    sec: 's',
    hr: 'h',
    F: '[degF]',
    C: 'Cel',
    'kg/m^2': 'kg/m2',
    'mmol/l': 'mmol/L',
    'mg/dl': 'mg/dL',
    in: '[in_i]',
    ft: '[ft_i]',
    yd: '[yd_i]',
    mi: '[mi_i]',
    lb: '[lb_av]',
    lbs: '[lb_av]',
    gr: '[gr]',
    Ton: '[ston_av]',
    'Metric Ton': 't',
    'count/min': '/min',
    degF: '[degF]',
    degC: 'Cel',
    oz: '[oz_av]',
    cal: 'cal',
    Mo: 'mo',
    yr: 'a',
    μg: 'ug',
    µg: 'ug',
    fahrenheit: '[degF]',
    '°C': 'Cel',
  }),
);

/** Words of every day that are another unit in UCUM, or none: taken only where UCUM's own reading measures something else. */
const everyday: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: '[stone_av]',
    stone: '[stone_av]',
    stones: '[stone_av]',
    pound: '[lb_av]',
    pounds: '[lb_av]',
    kilogram: 'kg',
    kilograms: 'kg',
    celsius: 'Cel',
    percent: '%',
    minutes: 'min',
    hours: 'h',
  }),
);

export function everydayUnit(unit: string): string | null {
  return everyday.get(unit.trim().toLowerCase()) ?? null;
}

export function ucumSynonym(unit: string): string {
  return synonyms.get(unit) ?? unit;
}
