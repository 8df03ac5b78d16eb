import { describe, expect, test } from '@jest/globals';
import { parseMapping, readMapping } from '../../ingest/mapping/read-mapping.js';
import { archiveOf, archiveOfEvent, registryOf } from '../../ingest/mapping/registry.js';
import { type RouteFacts, route } from '../../ingest/mapping/route.js';

const synthea = readMapping('synthea');
const facts = (over: Partial<RouteFacts> = {}): RouteFacts => ({
  patient: 'pat-1',
  encounter: 'enc-1',
  encounterClass: 'AMB',
  organisation: { key: 'org-1', name: 'Somewhere' },
  age: 10,
  dental: false,
  ...over,
});

describe('the mapping file', () => {
  test('each mapping of the project reads, and every unit has a provider and a register', () => {
    for (const name of ['synthea', 'one-provider']) {
      const { units, registers, providers } = registryOf(readMapping(name));
      const controllers = new Set(providers.map(({ _id }) => _id));
      expect(registers.every(({ controllerId }) => controllers.has(controllerId))).toBe(true);
      expect(units.every(({ providerId }) => controllers.has(providerId))).toBe(true);
    }
  });

  test('every OID is on the example arc and stands once', () => {
    const oids = [...synthea.providers, ...synthea.units].map(({ oid }) => oid);
    expect(oids.every((oid) => oid.startsWith('2.999.'))).toBe(true);
    expect(new Set(oids).size).toBe(oids.length);
  });

  test('records lie in several registers, public, private and occupational', () => {
    expect(new Set(synthea.registers.map(({ type }) => type))).toEqual(
      new Set(['HEALTHCARE', 'OCCUPATIONAL_HEALTHCARE']),
    );
    expect(new Set(synthea.providers.map(({ sector }) => sector))).toEqual(new Set(['PUBLIC', 'PRIVATE']));
  });

  test('its errors name every wrong place', () => {
    const wrong = structuredClone(synthea) as unknown as {
      units: { register: string }[];
      registers: { starts: object }[];
    };
    wrong.units[0] = { ...wrong.units[0], register: 'nowhere' };
    wrong.registers[1] = { ...wrong.registers[1], starts: { CARE_ENTRY: '2023-02-30' } };
    const read = () => parseMapping(JSON.stringify(wrong), 'my.json');
    expect(read).toThrow('The mapping file my.json is wrong.');
    expect(read).toThrow(/must be a day like 2016-05-01[\s\S]*registers\[1\]\.starts\.CARE_ENTRY/);
    const one = { ...wrong, registers: synthea.registers };
    expect(() => parseMapping(JSON.stringify(one), 'my.json')).toThrow(
      /must be the id of a register of this file, but got: nowhere[\s\S]*units\[0\]\.register/,
    );
    expect(() => parseMapping('{', 'my.json')).toThrow('The mapping file my.json is no JSON');
  });
});

test('no patient document goes to a register of social welfare', () => {
  const wrong = structuredClone(synthea) as unknown as { registers: { type: string }[] };
  wrong.registers[0] = { ...wrong.registers[0], type: 'SOCIAL_WELFARE' };
  expect(() => parseMapping(JSON.stringify(wrong), 'my.json')).toThrow(/registers\[0\]\.type/);
});

describe('where an encounter goes', () => {
  test('the same patient stays in one county for health centre, ward, emergency and teeth', () => {
    for (const patient of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const county = (over: Partial<RouteFacts>) => {
        const found = route(synthea, facts({ patient, organisation: { key: 'org-7', name: null }, ...over }));
        const unit = synthea.units.find(
          ({ id }) => found !== null && 'unitId' in found && id === found.unitId,
        );
        return unit?.register.replace(/-healthcare$/, '').replace('hus', 'helsinki');
      };
      expect(county({ encounterClass: 'IMP' })).toBe(county({ encounterClass: 'EMER' }));
    }
  });

  test('children have no occupational health care', () => {
    for (let index = 0; index < 300; index += 1) {
      const found = route(synthea, facts({ patient: `p${index}`, encounter: `e${index}`, age: 17 }));
      expect(JSON.stringify(found)).not.toMatch(/occupational/);
    }
  });

  test('an organisation becomes a unit of its own where the file says so', () => {
    expect(route(readMapping('one-provider'), facts())).toEqual({
      ownUnitIn: 'example-healthcare',
      organisation: { key: 'org-1', name: 'Somewhere' },
    });
    expect(route(readMapping('one-provider'), facts({ organisation: null }))).toBeNull();
  });
});

describe('what is older than a register', () => {
  const [register] = synthea.registers;
  const start = register?.starts.IMAGING_STUDY ?? '';
  const id = register?.id ?? '';

  test('is old archive, by the day in Finland', () => {
    const before = new Date(`${start}T00:00:00+02:00`);
    const after = new Date(before.getTime() + 3 * 3_600_000).toISOString();
    expect(archiveOf(synthea, id, 'IMAGING_STUDY', after)).toBe('CURRENT');
    expect(
      archiveOf(synthea, id, 'IMAGING_STUDY', new Date(before.getTime() - 7_200_000).toISOString()),
    ).toBe('OLD');
  });

  test('a kind that the register does not store is old archive at any time', () => {
    const registers = synthea.registers.map((one) => ({ ...one, starts: {} }));
    expect(archiveOf({ ...synthea, registers }, id, 'IMAGING_STUDY', '2026-01-01T00:00:00.000Z')).toBe('OLD');
    expect(archiveOfEvent({ ...synthea, registers }, id, '2026-01-01T00:00:00.000Z')).toBe('OLD');
  });
});
