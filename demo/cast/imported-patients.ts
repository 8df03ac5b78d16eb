import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface ImportedPatient {
  readonly id: string;
  readonly sex: 'F' | 'M';
}

/** Id and sex of the patients in a folder of bundles, by id: the sex is not stored with a person. */
export function importedPatients(folder: string): ImportedPatient[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json.gz'))
    .sort()
    .flatMap((name) =>
      patientIn(
        gunzipSync(readFileSync(join(folder, name)))
          .subarray(0, 50_000)
          .toString(),
      ),
    );
}

function patientIn(bundle: string): ImportedPatient[] {
  const begin = bundle.indexOf('"resourceType":"Patient"');
  if (begin === -1) return [];
  const patient = bundle.slice(begin);
  const id = /"id":"([^"]+)"/.exec(patient)?.[1];
  const gender = /"gender":"(female|male)"/.exec(patient)?.[1];
  return id === undefined ? [] : [{ id, sex: gender === 'female' ? 'F' : 'M' }];
}
