import { shortName } from '../fhir/names.js';
import type { Conditions, Mapping, Rule } from './schema.js';

/** Everything that may decide which unit an encounter belongs to; patient, encounter and organisation by their names. */
export interface RouteFacts {
  readonly patient: string;
  readonly encounter: string;
  readonly encounterClass: string | null;
  readonly organisation: { readonly key: string | null; readonly name: string | null } | null;
  readonly age: number;
  readonly dental: boolean;
}

export type Route =
  | { readonly unitId: string }
  | {
      readonly ownUnitIn: string;
      readonly organisation: { readonly key: string; readonly name: string | null };
    };

/** The first rule that holds decides. Null when none does, or when the organisation should be a unit and none is named. */
export function route(mapping: Mapping, facts: RouteFacts): Route | null {
  const rule = mapping.rules.find(({ when }) => holds(when, facts));
  return rule === undefined ? null : destination(rule, facts);
}

function destination({ to, by, ownUnitIn }: Rule, { organisation, patient }: RouteFacts): Route | null {
  if (ownUnitIn !== undefined) {
    return organisation?.key ? { ownUnitIn, organisation: { ...organisation, key: organisation.key } } : null;
  }
  const units = to ?? [];
  const name = shortName(by === 'PATIENT' ? patient : (organisation?.key ?? patient));
  const unitId = units[bucket(name) % units.length];
  return unitId === undefined ? null : { unitId };
}

function holds(when: Conditions, facts: RouteFacts): boolean {
  const { organisation } = facts;
  return (
    (when.organisationIds === undefined || isOneOf(when.organisationIds, organisation?.key ?? null)) &&
    (when.organisationName === undefined ||
      new RegExp(when.organisationName, 'i').test(organisation?.name ?? '')) &&
    inShare(when.organisationShare, organisation?.key ? shortName(organisation.key) : null) &&
    inShare(when.patientShare, `patient ${shortName(facts.patient)}`) &&
    inShare(when.encounterShare, shortName(facts.encounter)) &&
    (when.encounterClass === undefined || when.encounterClass.includes(facts.encounterClass ?? '')) &&
    (when.age === undefined || (facts.age >= when.age[0] && facts.age <= when.age[1])) &&
    (when.dental === undefined || when.dental === facts.dental)
  );
}

/** An identifier may be written without the type in front: an organisation is meant. */
function isOneOf(ids: readonly string[], key: string | null): boolean {
  return key !== null && (ids.includes(key) || ids.includes(key.replace(/^Organization\?/, '')));
}

function inShare(share: readonly [number, number] | undefined, name: string | null): boolean {
  if (share === undefined) return true;
  if (name === null) return false;
  const place = bucket(name) % 100;
  return place >= share[0] && place < share[1];
}

/** FNV-1a: the same number for the same name, on every machine. */
function bucket(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
