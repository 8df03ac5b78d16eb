import type { WellbeingCategory } from '../policy/index.js';
import { scaleOf } from './scale.js';
import { measureOf } from './wellbeing.js';

/** Codes by which the same is measured as by a code of `wellbeingMeasures` (SNOMED CT, narrower codes of LOINC). */
const alike: Readonly<Record<string, string>> = {
  // SNOMED CT: blood pressure and its two parts, finding and procedure
  '75367002': '85354-9',
  '46973005': '85354-9',
  '271649006': '8480-6',
  '271650006': '8462-4',
  '72313002': '8480-6',
  '1091811000000102': '8462-4',
  '364075005': '8867-4',
  '78564009': '8867-4',
  '86290005': '9279-1',
  '431314004': '59408-5',
  '103228002': '59408-5',
  '386725007': '8310-5',
  '276885007': '8310-5',
  '27113001': '29463-7',
  '363808001': '29463-7',
  '50373000': '8302-2',
  '1153637007': '8302-2',
  '60621009': '39156-5',
  '276361009': '8280-0',
  '434912009': '14743-9',
  '33747003': '14743-9',
  '405176005': '14743-9',
  '434910001': '14745-4',
  '225908003': '72514-3',
  // LOINC: the same with a method, a place or a position
  '8459-0': '8480-6',
  '8460-8': '8480-6',
  '8461-6': '8480-6',
  '76534-7': '8480-6',
  '8453-3': '8462-4',
  '8454-1': '8462-4',
  '8455-8': '8462-4',
  '76535-4': '8462-4',
  '2339-0': '14743-9',
  '2345-7': '14743-9',
  '14749-6': '14743-9',
  '1558-6': '14743-9',
  '14771-0': '14743-9',
  '32016-8': '14743-9',
  '41653-7': '14743-9',
  '41651-1': '14743-9',
  '99504-3': '14745-4',
  '40443-4': '8867-4',
  '69000-8': '8867-4',
  '8889-8': '8867-4',
  '8893-0': '8867-4',
  '76282-3': '8867-4',
  '2710-2': '59408-5',
  '8331-1': '8310-5',
  '8328-7': '8310-5',
  '8329-5': '8310-5',
  '8332-9': '8310-5',
  '8333-7': '8310-5',
  '75539-7': '8310-5',
  '60830-9': '8310-5',
  '3141-9': '29463-7',
  '3142-7': '29463-7',
  '18833-4': '29463-7',
  '8350-1': '29463-7',
  '8351-9': '29463-7',
  '75292-3': '29463-7',
  '3137-7': '8302-2',
  '3138-5': '8302-2',
  '8301-4': '8302-2',
  '56086-2': '8280-0',
  '41950-7': '66334-4',
  '55423-8': '66334-4',
  '93831-6': '93832-4',
  '38208-5': '72514-3',
};

/** Parts of an exercise that have no series of their own. */
const withoutMeasure: Readonly<Record<string, WellbeingCategory>> = {
  '73985-4': 'PHYSICAL_ACTIVITY',
  '74008-4': 'PHYSICAL_ACTIVITY',
  '82261-9': 'PHYSICAL_ACTIVITY',
  '82262-7': 'PHYSICAL_ACTIVITY',
  '82271-8': 'PHYSICAL_ACTIVITY',
  '82280-9': 'PHYSICAL_ACTIVITY',
  '82283-3': 'PHYSICAL_ACTIVITY',
  '82284-1': 'PHYSICAL_ACTIVITY',
};

/** The code under which what a code measures has its unit and its range; the code itself where none is known. */
export function measuringCode(code: string): string {
  const own = code.trim();
  if (scaleOf(own).unit !== null || measureOf(own) !== undefined) return own;
  return Object.hasOwn(alike, own) ? (alike[own] ?? own) : own;
}

/** The codes under which ranges are kept for a code: its own, and the one that it measures the same as. */
export function rangeCodes(code: string): readonly string[] {
  const own = measuringCode(code);
  const wider = Object.hasOwn(alike, own) ? alike[own] : undefined;
  return wider === undefined ? [own] : [own, wider];
}

/** The category that what a code measures is shared by; undefined for a code that nobody knows here. */
export function knownCategory(code: string): WellbeingCategory | undefined {
  const own = code.trim();
  if (Object.hasOwn(withoutMeasure, own)) return withoutMeasure[own];
  return rangeCodes(own)
    .map((one) => measureOf(one)?.category)
    .find((category) => category !== undefined);
}

/** Does the code name a set of measurements, whose values are those of its parts? */
export function isPanel(code: string): boolean {
  return measureOf(measuringCode(code))?.unit === null;
}

/** What the profiles of the Finnish PHR are made for, by the word in their names. */
const profiles: Readonly<Record<string, string>> = {
  bloodpressure: '85354-9',
  bloodglucose: '14743-9',
  bodyweight: '29463-7',
  bodyheight: '8302-2',
  bodytemperature: '8310-5',
  bodymassindex: '39156-5',
  bmi: '39156-5',
  waistcircumference: '8280-0',
  heartrate: '8867-4',
  respiratoryrate: '9279-1',
  oxygensaturation: '59408-5',
  stepstaken: '66334-4',
  exercisetracking: '55409-7',
  moderatetovigorouspatime: '82290-8',
  metbystandardrmr: '82260-1',
  calorieintake: '9052-2',
  macronutrientintake: '9059-7',
  peakexpiratoryflow: '19935-6',
};

/** The code of what a profile is made for, whichever release of FHIR the profile is of. */
export function codeOfProfile(profile: string): string | undefined {
  const [, word = ''] = /\/fiphr-(?:sd-)?([a-z]+)/.exec(profile) ?? [];
  return Object.hasOwn(profiles, word) ? profiles[word] : undefined;
}
