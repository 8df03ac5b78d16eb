import { NOWHERE } from '../fhir/names.js';
import { type Chart, heldParts, named, type Unstored } from '../gather/chart.js';
import type { HashedNames } from './hashed-names.js';
import type { ImportedResources, KnownResource } from './imported-resources.js';
import { isTelling } from './passed-over.js';
import { addMeant, isMeant, type MeantIds } from './patients-of.js';
import { inForceOf, unstoredOf } from './unstored-of-row.js';

/** What may be protected by what it points at, or by what has it. */
type Linking = Pick<Unstored, 'names' | 'patient' | 'reasons'>;

export interface ProtectionLearner {
  learn(): Promise<void>;
  /** The rows that told something, by id. */
  readonly told: ReadonlyMap<string, KnownResource>;
}

/**
 * Adds to a chart what earlier imports told of those that may protect what is in it, over any number of steps: of the
 * reasons that the chart has no part of, and of all that has something of the chart. Each name is asked for once.
 */
export function protectionLearner(
  chart: Chart,
  stored: ImportedResources,
  { own, hash, allOf }: HashedNames,
): ProtectionLearner {
  const asked = { names: new Set<string>(), having: new Set<string>() };
  const told = new Map<string, KnownResource>();

  const linked = (): Linking[] => [
    ...heldParts(chart).map(({ part, origin }) => ({
      names: allOf(part.key),
      patient: 'person' in part ? named(chart, part.person) : null,
      reasons: origin.reasons ?? [],
    })),
    ...chart.unstored.map((one) => ({ ...one, patient: named(chart, one.patient) })),
  ];

  /** Adds what rows say of who may see others; `nameOf` gives the name by which one was asked for. */
  const add = async (rows: readonly KnownResource[], nameOf: (id: string) => string | undefined) => {
    const telling = rows.filter(({ meaning }) => isTelling(meaning) || meaning.hasUnknownLabel);
    for (const row of await inForceOf(telling, stored)) {
      const names = (row.nameIds ?? []).flatMap((id) => nameOf(id) ?? []);
      if (names.length === 0 && told.has(row._id)) continue;
      told.set(row._id, row);
      chart.unstored.push(unstoredOf(row, names));
    }
  };

  /** Asks for the reasons that nothing in the chart has, and says whether there were any. */
  const learnReasons = async (all: readonly Linking[]) => {
    const here = new Set(heldParts(chart).map(({ part }) => part.key));
    for (const { names } of chart.unstored) for (const name of names) here.add(name);
    const wanted: MeantIds = new Map();
    const byId = new Map<string, string>();
    for (const { patient, reasons } of all)
      for (const name of reasons.map(own)) {
        if (name === NOWHERE || here.has(name) || asked.names.has(name)) continue;
        addMeant(wanted, hash(name), patient);
        byId.set(hash(name), name);
      }
    for (const name of byId.values()) asked.names.add(name);
    const rows = await stored.withNames([...wanted.keys()]);
    await add(
      rows.filter(({ nameIds, patient }) => isMeant(nameIds, patient, wanted)),
      (id) => byId.get(id),
    );
    return wanted.size > 0;
  };

  /** Asks what has something of the chart that it was not asked for yet, and says whether there was any. */
  const learnHolders = async (all: readonly Linking[]) => {
    const wanted: MeantIds = new Map();
    for (const { patient, names } of all)
      for (const name of names) if (!asked.having.has(name)) addMeant(wanted, hash(name), patient);
    for (const { names } of all) for (const name of names) asked.having.add(name);
    const rows = await stored.having([...wanted.keys()]);
    await add(
      rows.filter(({ aboutIds, patient }) => isMeant(aboutIds, patient, wanted)),
      () => undefined,
    );
    return wanted.size > 0;
  };

  return {
    told,
    async learn() {
      for (let isNews = true; isNews; ) {
        const all = linked();
        const [reasons, holders] = [await learnReasons(all), await learnHolders(all)];
        isNews = reasons || holders;
      }
    },
  };
}
