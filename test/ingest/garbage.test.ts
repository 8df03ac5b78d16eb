import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partOf } from '../../ingest/fhir/part-of.js';
import { alone, referencesOf } from '../../ingest/fhir/reference.js';
import { surveyOf } from '../../ingest/fhir/survey.js';
import { bundle, type Made, visit } from './hand-made.js';
import { importMade, now, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json, write } = scratchFolder();

/** All places of a value, deepest last. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, part]) =>
      placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The resource with another value at one place. */
function mutilated(resource: Made, place: readonly (string | number)[], value: unknown): Made {
  const copy = structuredClone(resource) as Record<string | number, unknown>;
  let at = copy;
  for (const key of place.slice(0, -1)) at = at[key] as typeof at;
  const last = place.at(-1);
  if (last !== undefined && last !== 'resourceType') at[last] = value;
  return copy as unknown as Made;
}

const secret = 'Zanzibar 131052-308T';
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'constructor',
    secret,
    [],
    {},
    [null],
    [{}],
    [secret],
    { value: secret },
    { toString: null },
    -1,
    1e300,
    true,
  ),
  fc.jsonValue(),
);
const wounds = fc
  .constantFrom(...(visit() as Made[]))
  .chain((resource) => fc.tuple(fc.constant(resource), fc.constantFrom(...placesOf(resource)), anything));

test('a resource with anything anywhere is a part or a refusal, never a fault, and a refusal repeats no value', () => {
  const property = fc.property(wounds, ([resource, place, value]) => {
    const codes = { dental: new Set<string>(), certificates: new Set(['SVA']) };
    const told: string[] = [];
    const warn = (_: unknown, expected: string) => told.push(expected);
    const whole = mutilated(resource, place, value);
    const references = referencesOf(whole, 'key', alone);
    const part = partOf(whole, 'key', surveyOf(whole), { language: 'en', codes, warn, now, references });
    if ('refused' in part) told.push(part.expected);
    expect(told.join()).not.toMatch(/Zanzibar|131052/);
  });
  fc.assert(property, { numRuns: 3000 });
});

test('a visit with wounds goes in as far as it can, and every resource of it is accounted for', async () => {
  let run = 0;
  const property = fc.asyncProperty(fc.array(wounds, { minLength: 1, maxLength: 6 }), async (several) => {
    run += 1;
    const resources = (visit() as Made[]).map((resource) => {
      const hit = several.find(([wounded]) => wounded.id === resource.id);
      return hit === undefined ? resource : mutilated(...hit);
    });
    const text = JSON.stringify(bundle(...resources)).replaceAll(/(pat|enc)-1/g, `$1-${run}`);
    const report = await importMade(db, [json(`wounds-${run}.json`, JSON.parse(text))]);
    expect(unaccounted(report)).toEqual({});
  });
  await fc.assert(property, { numRuns: 40 });
}, 90_000);

for (const type of ['DocumentReference', 'DiagnosticReport'])
  test(`a ${type} that names no patient draws nothing of another patient in, though the source counts anew`, async () => {
    const resources = visit() as Made[];
    const nobodys = resources.map((one) =>
      one.resourceType === type ? { ...one, subject: undefined } : one,
    );
    const imported = async (name: string, some: readonly Made[]) => {
      const own = JSON.stringify(bundle(...some)).replaceAll(/(pat|enc)-1/g, `$1-${type}-${name}`);
      return importMade(db, [json(`nobodys-${name}.json`, JSON.parse(own))]);
    };
    await imported('first', resources);
    for (const name of ['second', 'third']) {
      const report = await imported(name, nobodys);
      expect(unaccounted(report)).toEqual({});
      expect(report.arrivals).toHaveLength(1);
    }
  });

test('a name that is nested ten thousand deep refuses its resource and what needs it, and the import goes on', async () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const text = (one: unknown) => JSON.stringify(one).replace('"DEEP"', deep);
  for (const type of ['Organization', 'Practitioner', 'Patient']) {
    const made = visit().map((one) => (one.resourceType === type ? { ...one, name: 'DEEP' } : one));
    const { byType } = await importMade(db, [write(`deep-${type}.json`, text(bundle(...made)))]);
    const refused = Object.values(byType[type]?.refused ?? {});
    expect(refused.reduce((sum, count) => sum + count, 0)).toBe(1);
  }
});
