import { isProtecting } from '../fhir/labels.js';
import { NOWHERE } from '../fhir/names.js';
import { type Chart, heldParts, named } from '../gather/chart.js';
import { protectionByName } from '../gather/spread-protection.js';
import type { Compared } from './compare.js';
import type { HashedNames } from './hashed-names.js';
import type { ImportedResources, KnownResource } from './imported-resources.js';

/**
 * Protection by what a resource is for does not depend on what comes first: what is in a chart is protected by what was
 * imported before, and what was imported before by what is in the chart.
 */
export interface ProtectionBeyond {
  /** Adds to the chart what is known of the reasons that it has no part of, over any number of steps. */
  learn(): Promise<void>;
  /** Rows that point, over any number of steps, at what protects in the chart or did before it changed. */
  pointing(): Promise<readonly KnownResource[]>;
}

type Patients = Set<string | null>;

export function protectionBeyond(
  chart: Chart,
  { placings }: Compared,
  stored: ImportedResources,
  { own, hash, allOf }: HashedNames,
): ProtectionBeyond {
  const learned = new Set<string>();
  const followed = new Set<string>();

  const unknownReasons = () => {
    const here = new Set(heldParts(chart).map(({ part }) => part.key));
    for (const { names } of chart.unstored) for (const name of names) here.add(name);
    const found = new Map<string, { readonly name: string; readonly patients: Patients }>();
    const parts = heldParts(chart).map(({ part, origin }) => ({
      patient: 'person' in part ? named(chart, part.person) : null,
      reasons: origin.reasons ?? [],
    }));
    for (const { patient, reasons } of [...parts, ...chart.unstored])
      for (const name of reasons.map(own)) {
        if (name === NOWHERE || here.has(name) || learned.has(name)) continue;
        const { patients } = found.get(hash(name)) ?? { patients: new Set() };
        found.set(hash(name), { name, patients: patients.add(named(chart, patient)) });
      }
    return found;
  };

  /** The names of what protects, or did, with those whose it is. */
  const protecting = () => {
    const found = new Map<string, Patients>();
    const add = (id: string, patient: string | null) => {
      if (!followed.has(id)) found.set(id, (found.get(id) ?? new Set()).add(patient));
    };
    const protection = protectionByName(chart);
    if (protection.size > 0)
      for (const { part, origin } of heldParts(chart)) {
        const row = placings.get(origin)?.row;
        if (row !== undefined && !origin.isKept && protection.has(part.key))
          for (const name of allOf(part.key)) add(hash(name), row.patient);
      }
    for (const { names, patient, isKnown } of chart.unstored)
      for (const name of names) if (!isKnown && protection.has(name)) add(hash(name), named(chart, patient));
    for (const { row, before } of placings.values())
      if (before !== null && before.digest !== row.digest)
        for (const id of before.nameIds ?? []) add(id, before.patient);
    return found;
  };

  return {
    async learn() {
      for (let wanted = unknownReasons(); wanted.size > 0; wanted = unknownReasons()) {
        for (const { name } of wanted.values()) learned.add(name);
        for (const { nameIds = [], patient, meaning } of await stored.withNames([...wanted.keys()])) {
          const names = nameIds.flatMap((id) => {
            const one = wanted.get(id);
            return one === undefined || !isOf(patient, one.patients) ? [] : [one.name];
          });
          const { type, reasons = [], protectionClass = 'NONE' } = meaning;
          const { hiddenFromPatient = false, guardianCode = null } = meaning;
          if (names.length > 0 && (isProtecting(meaning) || reasons.length > 0))
            chart.unstored.push({
              ...{ names, reasons, patient, type, isKnown: true },
              ...{ protectionClass, hiddenFromPatient, guardianCode },
            });
        }
      }
    },
    async pointing() {
      const found = new Map<string, KnownResource>();
      for (let wanted = protecting(); wanted.size > 0; ) {
        for (const id of wanted.keys()) followed.add(id);
        const next = new Map<string, Patients>();
        for (const row of await stored.pointingAt([...wanted.keys()])) {
          if (!row.reasonIds?.some((id) => isOf(row.patient, wanted.get(id) ?? new Set()))) continue;
          found.set(row._id, row);
          for (const id of row.nameIds ?? [])
            if (!followed.has(id)) next.set(id, (next.get(id) ?? new Set()).add(row.patient));
        }
        wanted = next;
      }
      return [...found.values()];
    },
  };
}

/** Nobody's reason protects nobody else's data, but one that names no patient protects whatever points at it. */
function isOf(patient: string | null, patients: Patients): boolean {
  return patient === null ? patients.size > 0 : patients.has(patient) || patients.has(null);
}
