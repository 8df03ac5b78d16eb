/** How a schema of Open mHealth becomes an entry: the code of the whole, and which field holds which measure. */
export interface PointSchema {
  readonly code: string;
  readonly type: 'OBSERVATION' | 'ACTIVITY';
  /** The field that is the value, and its unit when the schema gives none. */
  readonly value?: { readonly field: string; readonly unit?: string };
  readonly components?: readonly {
    readonly field: string;
    readonly code: string;
    readonly system?: string;
    readonly unit?: string;
  }[];
}

/** Codes of our own, for what LOINC has no plain code. */
export const ownSystem = 'urn:oid:2.999.246.6.2';

const one = (code: string, field: string, unit?: string): PointSchema => ({
  code,
  type: 'OBSERVATION',
  value: unit === undefined ? { field } : { field, unit },
});

/** The schemas that are what a citizen stores; all others describe parts, or what is no measurement of a person. */
export const schemas: ReadonlyMap<string, PointSchema> = new Map(
  Object.entries({
    'blood-pressure': {
      code: '85354-9',
      type: 'OBSERVATION',
      components: [
        { field: 'systolic_blood_pressure', code: '8480-6' },
        { field: 'diastolic_blood_pressure', code: '8462-4' },
      ],
    },
    'blood-glucose': one('14743-9', 'blood_glucose'),
    'body-fat-percentage': one('41982-0', 'body_fat_percentage'),
    'body-height': one('8302-2', 'body_height'),
    'body-mass-index': one('39156-5', 'body_mass_index'),
    'body-temperature': one('8310-5', 'body_temperature'),
    'body-weight': one('29463-7', 'body_weight'),
    'calories-burned': one('41981-2', 'kcal_burned'),
    'heart-rate': one('8867-4', 'heart_rate'),
    'minutes-moderate-activity': one('82290-8', 'minutes_moderate_activity'),
    'oxygen-saturation': one('59408-5', 'oxygen_saturation'),
    'respiratory-rate': one('9279-1', 'respiratory_rate'),
    'sleep-duration': one('93832-4', 'sleep_duration'),
    'total-sleep-time': one('93832-4', 'total_sleep_time'),
    'sleep-episode': {
      code: '93832-4',
      type: 'OBSERVATION',
      value: { field: 'total_sleep_time' },
      components: [
        { field: 'latency_to_sleep_onset', code: 'latency-to-sleep', system: ownSystem },
        { field: 'wake_after_sleep_onset', code: 'wake-after-sleep-onset', system: ownSystem },
      ],
    },
    'step-count': one('41950-7', 'step_count', 'steps'),
    'physical-activity': {
      code: '55409-7',
      type: 'ACTIVITY',
      components: [
        { field: 'activity_name', code: '73985-4' },
        { field: 'distance', code: 'distance', system: ownSystem },
        { field: 'duration', code: '55411-3' },
        { field: 'kcal_burned', code: '55421-2' },
        { field: 'met_value', code: '82260-1', unit: 'MET' },
      ],
    },
  }),
);
