import { z } from 'zod';
import { daysAfter, helsinkiDate, type Instant, monthsBefore, startOfDay } from '../../../policy/index.js';
import type { StoredServiceEvent } from '../../../subgraphs/records/model/document.js';
import { refuse } from '../../issue.js';
import { clinical, organisationOf, professionalOf } from '../clinical.js';
import { allCoded, codedOf } from '../coded.js';
import { span } from '../date.js';
import { coding, concept, identifier, ofPatient, reference } from '../elements.js';
import { mapper } from '../mapper.js';

const shape = z.object({
  ...ofPatient,
  identifier: z.array(identifier).optional(),
  status: z.string(),
  class: coding.optional(),
  type: z.array(concept).optional(),
  participant: z.array(z.object({ individual: reference.optional() })).optional(),
  period: z.object({ start: span.optional(), end: span.optional() }).optional(),
  reasonCode: z.array(concept).optional(),
  serviceProvider: reference.optional(),
  partOf: reference.optional(),
});

const kinds: ReadonlyMap<string, StoredServiceEvent['kind']> = new Map(
  Object.entries({
    AMB: 'OUTPATIENT',
    SS: 'OUTPATIENT',
    FLD: 'OTHER',
    IMP: 'INPATIENT',
    ACUTE: 'INPATIENT',
    NONAC: 'INPATIENT',
    OBSENC: 'INPATIENT',
    PRENC: 'OTHER',
    EMER: 'EMERGENCY',
    HH: 'HOME',
    VR: 'VIRTUAL',
  }),
);
const open = new Set(['arrived', 'triaged', 'in-progress', 'onleave']);

/** An encounter that has been open for longer was forgotten: nobody is treated in it, and it opens nothing. */
const longestOpenMonths = 12;

/** An open one that nobody closes opens nothing any more from this moment on, also where no import comes. */
function latestEnd(start: Instant): Instant {
  return startOfDay(daysAfter(monthsBefore(helsinkiDate(start), -longestOpenMonths), 1));
}

export const encounter = mapper(shape, (source, surroundings) => {
  const { language, warn, now, references } = surroundings;
  if (source.period?.start === undefined) return refuse('MISSING_DATE', 'period.start: a day or a moment');
  const kind = kinds.get(source.class?.code ?? '');
  if (kind === undefined) warn('UNKNOWN_CODE', 'class: a code of v3-ActCode');
  const { first: start, last } = source.period.start;
  const told = source.period.end?.last ?? null;
  const forgotten = helsinkiDate(start) < monthsBefore(helsinkiDate(now), longestOpenMonths);
  const isOpen = open.has(source.status) && !forgotten && (told === null || told > now);
  if (!isOpen && told === null)
    warn('NO_END', 'period.end: a moment, for an encounter that is over or has been open for a year');
  const author = professionalOf(
    (source.participant ?? []).map(({ individual }) => individual),
    references,
  );
  return {
    ...clinical(source, { occurredAt: start, author }, surroundings),
    part: 'ENCOUNTER',
    kind: kind ?? 'OTHER',
    classCode: source.class?.code ?? null,
    open: isOpen,
    start,
    end: isOpen ? null : (told ?? last),
    ...(isOpen ? { endsBy: told ?? latestEnd(start) } : {}),
    partOf: references.nameOf(source.partOf, 'Encounter'),
    organisation: organisationOf(source.serviceProvider, references),
    oid: officialOid(source.identifier),
    type: codedOf(source.type?.[0], language, warn),
    reasons: allCoded(source.reasonCode, language, warn),
  };
});

function officialOid(identifiers: z.infer<typeof shape>['identifier']): string | null {
  const official = identifiers?.find(({ use, value }) => use === 'official' && value?.startsWith('urn:oid:'));
  return official?.value?.slice('urn:oid:'.length) ?? null;
}
