import { z } from 'zod';
import type { StoredServiceEvent } from '../../../subgraphs/records/model/document.js';
import { refuse } from '../../issue.js';
import { clinical, organisationOf, professionalOf } from '../clinical.js';
import { allCoded, codedOf } from '../coded.js';
import { instant } from '../date.js';
import { coding, concept, identifier, ofPatient, reference } from '../elements.js';
import { mapper } from '../mapper.js';

const shape = z.object({
  ...ofPatient,
  identifier: z.array(identifier).optional(),
  status: z.string(),
  class: coding.optional(),
  type: z.array(concept).optional(),
  participant: z.array(z.object({ individual: reference.optional() })).optional(),
  period: z.object({ start: instant, end: instant.optional() }),
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
const over = new Set(['finished', 'unknown']);

export const encounter = mapper(shape, (source, surroundings) => {
  const { language, warn, references } = surroundings;
  if (!open.has(source.status) && !over.has(source.status)) {
    return refuse('NOT_IN_FORCE', 'status: one of an encounter that has begun');
  }
  const kind = kinds.get(source.class?.code ?? '');
  if (kind === undefined) warn('UNKNOWN_CODE', 'class: a code of v3-ActCode');
  const { start, end = null } = source.period;
  const closedWithoutEnd = end === null && !open.has(source.status);
  if (closedWithoutEnd) warn('NO_END', 'period.end: a moment, for an encounter that is over');
  const author = professionalOf(
    (source.participant ?? []).map(({ individual }) => individual),
    references,
  );
  return {
    ...clinical(source, { occurredAt: start, author }, surroundings),
    part: 'ENCOUNTER',
    kind: kind ?? 'OTHER',
    classCode: source.class?.code ?? null,
    open: open.has(source.status) && end === null,
    start,
    end: closedWithoutEnd ? start : end,
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
