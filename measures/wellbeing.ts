import type { WellbeingCategory } from '../policy/index.js';

/** What a citizen measures: its code, the category that it is shared by, and the unit that a series of it has. */
export interface Measure {
  readonly code: string;
  readonly name: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly category: WellbeingCategory;
  readonly unit: string | null;
  /** Grams of a mole, where amounts are measured in both. */
  readonly molecule?: number;
}

export const loinc = 'http://loinc.org';

type Row = readonly [
  code: string,
  category: WellbeingCategory,
  unit: string | null,
  fi: string,
  sv: string,
  en: string,
];

const rows: readonly Row[] = [
  ['85354-9', 'BLOOD_PRESSURE', null, 'Verenpaine', 'Blodtryck', 'Blood pressure'],
  ['55284-4', 'BLOOD_PRESSURE', null, 'Verenpaine', 'Blodtryck', 'Blood pressure'],
  ['8480-6', 'BLOOD_PRESSURE', 'mm[Hg]', 'Yläpaine', 'Övertryck', 'Systolic blood pressure'],
  ['8462-4', 'BLOOD_PRESSURE', 'mm[Hg]', 'Alapaine', 'Undertryck', 'Diastolic blood pressure'],
  ['14745-4', 'BLOOD_GLUCOSE', 'mmol/L', 'Kudossokeri', 'Vävnadssocker', 'Glucose in body fluid'],
  ['14743-9', 'BLOOD_GLUCOSE', 'mmol/L', 'Verensokeri', 'Blodsocker', 'Blood glucose'],
  ['15074-8', 'BLOOD_GLUCOSE', 'mmol/L', 'Verensokeri', 'Blodsocker', 'Blood glucose'],
  ['8867-4', 'HEART_RATE', '/min', 'Syke', 'Puls', 'Heart rate'],
  ['9279-1', 'RESPIRATORY_RATE', '/min', 'Hengitystaajuus', 'Andningsfrekvens', 'Respiratory rate'],
  ['59408-5', 'OXYGEN_SATURATION', '%', 'Happikyllästeisyys', 'Syremättnad', 'Oxygen saturation'],
  ['2708-6', 'OXYGEN_SATURATION', '%', 'Happikyllästeisyys', 'Syremättnad', 'Oxygen saturation'],
  ['8310-5', 'BODY_TEMPERATURE', 'Cel', 'Ruumiinlämpö', 'Kroppstemperatur', 'Body temperature'],
  ['29463-7', 'BODY_MEASUREMENT', 'kg', 'Paino', 'Vikt', 'Body weight'],
  ['8302-2', 'BODY_MEASUREMENT', 'cm', 'Pituus', 'Längd', 'Body height'],
  ['8280-0', 'BODY_MEASUREMENT', 'cm', 'Vyötärönympärys', 'Midjemått', 'Waist circumference'],
  ['39156-5', 'BODY_MEASUREMENT', 'kg/m2', 'Painoindeksi', 'Kroppsmasseindex', 'Body mass index'],
  ['41982-0', 'BODY_MEASUREMENT', '%', 'Rasvaprosentti', 'Fettprocent', 'Body fat percentage'],
  ['66334-4', 'PHYSICAL_ACTIVITY', '1', 'Askeleet', 'Steg', 'Steps'],
  ['41950-7', 'PHYSICAL_ACTIVITY', '1', 'Askeleet', 'Steg', 'Steps'],
  ['55409-7', 'PHYSICAL_ACTIVITY', null, 'Liikuntasuoritus', 'Motionspass', 'Exercise'],
  ['55411-3', 'PHYSICAL_ACTIVITY', 'min', 'Liikunnan kesto', 'Motionens längd', 'Exercise duration'],
  ['82290-8', 'PHYSICAL_ACTIVITY', 'min', 'Reipas liikunta', 'Rask motion', 'Moderate to vigorous activity'],
  ['82260-1', 'PHYSICAL_ACTIVITY', '[MET]', 'MET', 'MET', 'Metabolic equivalents'],
  ['55421-2', 'PHYSICAL_ACTIVITY', 'kcal', 'Energiankulutus', 'Energiförbrukning', 'Energy used'],
  ['41981-2', 'PHYSICAL_ACTIVITY', 'kcal', 'Energiankulutus', 'Energiförbrukning', 'Energy used'],
  ['93832-4', 'SLEEP', 'h', 'Unen kesto', 'Sömnens längd', 'Sleep duration'],
  ['9052-2', 'NUTRITION', 'kcal', 'Energiansaanti', 'Energiintag', 'Energy intake'],
  ['9059-7', 'NUTRITION', 'g', 'Hiilihydraatit', 'Kolhydrater', 'Carbohydrate intake'],
  ['72514-3', 'SYMPTOM_ASSESSMENT', '{score}', 'Kipu', 'Smärta', 'Pain'],
  ['19935-6', 'OTHER', 'L/min', 'PEF', 'PEF', 'Peak expiratory flow'],
  ['latency-to-sleep', 'SLEEP', 'min', 'Nukahtamisviive', 'Insomningstid', 'Latency to sleep onset'],
  [
    'wake-after-sleep-onset',
    'SLEEP',
    'min',
    'Valvominen yöllä',
    'Vakentid efter insomning',
    'Wake after sleep onset',
  ],
  ['distance', 'PHYSICAL_ACTIVITY', 'km', 'Matka', 'Sträcka', 'Distance'],
  ['insulin-dose', 'MEDICINE_USE', '[iU]', 'Insuliiniannos', 'Insulindos', 'Insulin dose'],
];

/** A mole of glucose weighs this; meters show either mg/dL or mmol/L. */
const glucose = 180.156;

export const wellbeingMeasures: readonly Measure[] = rows.map(([code, category, unit, fi, sv, en]) => {
  const molecule = category === 'BLOOD_GLUCOSE' ? { molecule: glucose } : {};
  return { code, name: { fi, sv, en }, category, unit, ...molecule };
});

const measures: ReadonlyMap<string, Measure> = new Map(wellbeingMeasures.map((one) => [one.code, one]));

export function measureOf(code: string): Measure | undefined {
  return measures.get(code);
}
