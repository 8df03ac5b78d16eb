import type { GuardianCode, ProtectionClass } from '../../policy/index.js';
import type { Author, StoredDocument } from '../../subgraphs/records/model/document.js';
import { strictestClassOf, strictestOf } from '../fhir/labels.js';
import type { Named } from '../fhir/part.js';
import { classOfCodes } from '../fhir/sensitivity.js';
import type { Origin } from '../issue.js';
import { archiveOf } from '../mapping/registry.js';
import { named } from './chart.js';
import { codesOf } from './codes-of.js';
import { digested } from './digested.js';
import type { Draft } from './draft.js';
import type { Gathering } from './gathering.js';

/** The draft with its header: ids, place, archive, protection, author. */
export function documentOf(draft: Draft, gathering: Gathering): StoredDocument {
  const { ids, mapping, system } = gathering;
  const { kind, contact, reference, occurredAt, content } = draft;
  const {
    personId,
    registerId,
    registerType,
    organiserId,
    producerId,
    unitId,
    _id: serviceEventId,
  } = contact.event;
  const _id = `${personId}.${ids.local(kind, reference)}`;
  const codes = codesOf(draft);
  return digested({
    _id,
    personId,
    kind,
    sortKey: `${occurredAt}~${_id}`,
    oid: ids.oid('DOCUMENT', _id),
    version: 1,
    serviceEventId,
    registerId,
    registerType,
    controllerId: organiserId,
    organiserId,
    producerId,
    unitId,
    state: 'CURRENT',
    archive: isCarriedOver(draft, gathering) ? 'CURRENT' : archiveOf(mapping, registerId, kind, occurredAt),
    protectionClass: protectionOf(draft, codes, gathering),
    occurredAt,
    recordedAt: draft.recordedAt ?? contact.end ?? occurredAt,
    releasedToPatientOn: saidBy(draft).some(({ hiddenFromPatient }) => hiddenFromPatient)
      ? notUntilReleased
      : null,
    guardianCode: guardianCodeOf(draft),
    recordedBy: null,
    category: null,
    effectiveOn: null,
    language: draft.language,
    author: authorOf(draft, gathering),
    codes,
    content,
    earlier: [],
    source: { system, reference },
  });
}

/** Everything that went into the document, also what counts elsewhere. */
function saidBy({ origins, contributors = [] }: Draft): readonly Origin[] {
  return [...origins, ...contributors];
}

/** What its resources say together; a medicine that several patients share says nothing. */
function guardianCodeOf(draft: Draft): GuardianCode | null {
  const ofPatient = saidBy(draft).filter(({ type }) => type !== 'Medication');
  return strictestOf(ofPatient.map(({ guardianCode = null }) => guardianCode));
}

/** An allergy or a medicine that still holds goes on in the register, however old it is. */
function isCarriedOver(draft: Draft, { mapping }: Gathering): boolean {
  if (!mapping.carriedOver.includes(draft.kind)) return false;
  if (draft.kind === 'RISK_INFORMATION') return draft.content.active;
  return draft.kind === 'MEDICATION' && draft.content.status !== 'ENDED';
}

/** The strictest class of everything that went into the document, and of what its own codes say. */
function protectionOf(draft: Draft, codes: readonly string[], { mapping }: Gathering): ProtectionClass {
  const said = [...saidBy(draft), ...draft.alsoSaid].map(({ protectionClass = 'NONE' }) => protectionClass);
  return strictestClassOf([classOfCodes(codes, mapping), ...said]);
}

/** No day comes after it: the patient sees the document when a professional sets another day. */
const notUntilReleased = '9999-12-31';

function authorOf({ author, contact, origins }: Draft, gathering: Gathering): Author {
  const [origin] = origins;
  const actor = author ?? contact.encounter?.author ?? null;
  const found = actor === null ? null : professionalOf(actor, gathering);
  if (actor !== null && actor.key !== null && found === null && origin !== undefined) {
    gathering.tally.warn(origin, 'DANGLING_REFERENCE', 'author: a Practitioner that is known');
  }
  const name = found === null ? null : `${found.name.given} ${found.name.family}`.trim();
  return {
    professionalId: found?._id ?? null,
    name: actor?.name ?? name,
    profession: found?.profession ?? null,
  };
}

function professionalOf({ key }: Named, { ids, known }: Gathering) {
  const name = named({ names: known.names, registryNames: known.names, hidden: (one) => one }, key);
  if (name === null || known.contested.has(name)) return null;
  return known.professionals.get(ids.registry('pro', known.roles.get(name) ?? name)) ?? null;
}
