import type { AccessState } from '../../facts/access-state.js';
import type { CodedValue, Quantity } from '../../schema/values.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { ContentOf } from '../../subgraphs/records/model/content.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import type { EventHead } from '../../subgraphs/records/store/care.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { now } from '../data/moment.js';
import type { Known } from './known.js';

export interface Found {
  readonly known: Known;
  readonly facts: AccessState;
  readonly person: StoredPerson;
  readonly lists: readonly (readonly StoredDocument[])[];
  readonly events: ReadonlyMap<string, EventHead>;
  readonly units: ReadonlyMap<string, ServiceUnit>;
  readonly entries: readonly StoredEntry[];
}

/** The JSON of the canonical question, field by field. */
export function answerOf({ known, facts, person, lists, events, units, entries }: Found): string {
  const [care = [], oral = [], laboratory = [], imaging = [], vaccinations = [], certificates = []] = lists;
  const place = placeOf(events, units);
  const of = <K extends keyof ContentOf>(
    documents: readonly StoredDocument[],
    own: (content: ContentOf[K]) => object,
  ) => ({
    edges: documents.map((document) => ({
      node: {
        id: document._id,
        kind: document.kind,
        occurredAt: document.occurredAt,
        ...own(document.content as ContentOf[K]),
        ...place(document),
      },
    })),
  });
  const last = facts.information.at(-1);
  return JSON.stringify({
    data: {
      person: {
        id: person._id,
        name: { given: person.name.given, family: person.name.family },
        birthDate: facts.birthDate,
        accessSummary: known.summary.map(({ kind, category, code, protectionClass }) => ({
          kind,
          category,
          code,
          protectionClass,
        })),
        information: last ? { version: last.version, confirmedAt: last.confirmedAt } : null,
        consentToDataSharing: facts.consents.some(
          ({ givenAt, withdrawnAt }) => givenAt <= now && withdrawnAt === null,
        )
          ? 'GIVEN'
          : 'NOT_GIVEN',
        treatmentRelationships: {
          edges: facts.relationships.toSorted((a, b) => (a.from < b.from ? 1 : -1)).map(relationship),
        },
        careEntries: of<'CARE_ENTRY'>(care, ({ title }) => ({ title })),
        oralHealthEntries: of<'ORAL_HEALTH_ENTRY'>(oral, ({ title }) => ({ title })),
        laboratoryResults: of<'LABORATORY_RESULT'>(laboratory, ({ panel, results }) => ({
          panel: coded(panel),
          results: results.map(result),
        })),
        imagingStudies: of<'IMAGING_STUDY'>(imaging, ({ procedure }) => ({ procedure: coded(procedure) })),
        vaccinations: of<'VACCINATION'>(vaccinations, ({ vaccine, doseNumber }) => ({
          vaccine: coded(vaccine),
          doseNumber,
        })),
        medicalCertificates: of<'MEDICAL_CERTIFICATE'>(certificates, ({ form }) => ({ form: coded(form) })),
        wellbeingEntries: { edges: entries.map(entry) },
      },
    },
  });
}

function placeOf(events: Found['events'], units: Found['units']) {
  return ({ serviceEventId, unitId }: StoredDocument) => {
    const event = events.get(serviceEventId);
    const unit = units.get(unitId);
    return {
      serviceEvent: event
        ? { id: event._id, kind: event.kind, period: { from: event.start, to: event.end } }
        : null,
      unit: unit ? { id: unit._id, name: { fi: unit.name.fi } } : null,
    };
  };
}

function relationship({ id, basis, from, to, unitId }: AccessState['relationships'][number]) {
  return {
    node: {
      id,
      basis,
      active: from <= now && (to === null || now < to),
      period: { from, to },
      unit: { id: unitId },
    },
  };
}

function coded(value: CodedValue | null) {
  return value && { code: value.code, display: value.display && { fi: value.display.fi } };
}

function measured(value: Quantity | null) {
  return value && { value: value.value, unit: value.unit };
}

function result({ code, value, interpretation }: ContentOf['LABORATORY_RESULT']['results'][number]) {
  return { code: coded(code), value: { quantity: measured(value.quantity) }, interpretation };
}

function entry({ _id, category, effectiveAt, effectiveEnd, content }: StoredEntry) {
  return {
    node: {
      id: _id,
      category,
      effective: { from: effectiveAt, to: effectiveEnd },
      code: coded(content.code),
      value: measured(content.value),
    },
  };
}
