import {
  blankHeader,
  type Header,
  isDocumentKind,
  type Kind,
  kinds,
  type Policy,
  type Professional,
  type RegisterKind,
  registerKinds,
} from '../../../policy/index.js';
import { denialThing, document, entry, of, personal } from '../../decisions/asking.js';
import type { Ask } from '../../decisions/scenario.js';
import {
  careFor,
  connection,
  consenting,
  opening,
  type Place,
  person,
  places,
  professional,
  relationship,
  role,
  wellbeingConsent,
} from '../../decisions/story.js';
import { type Check, decisionBy } from './check.js';

const { rantalaClinic, harjulaClinic } = places;

/** Who stands for each column of the table: one professional of the clinic, acting on the event `visit`. */
const columns = {
  'T1 physician': professional('t1', rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }),
  'T2 nurse': professional('t2', rantalaClinic, { taskClass: 'T2', profession: 'NURSE' }),
  'T2 laboratory technician': professional('t2-laboratory', rantalaClinic, {
    taskClass: 'T2',
    profession: 'LABORATORY_TECHNICIAN',
  }),
  'T2 radiographer': professional('t2-imaging', rantalaClinic, {
    taskClass: 'T2',
    profession: 'RADIOGRAPHER',
  }),
  'T3 assistant': professional('t3', rantalaClinic, { taskClass: 'T3', profession: 'ASSISTANT' }),
  'T4 pharmacist': professional('t4', rantalaClinic, { taskClass: 'T4', profession: 'PHARMACIST' }),
  'T5 secretary': professional('t5', rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }),
  student: professional(
    'student',
    rantalaClinic,
    { taskClass: 'STUDENT', profession: 'STUDENT' },
    { licence: { status: 'TEMPORARY', from: '2026-01-01T00:00:00.000Z', to: null } },
  ),
} as const;

type Column = keyof typeof columns;

/**
 * The ceiling table of domain 1.4, spelled out by hand and not made from the policy's own: R all of it, r what belongs
 * to the own event, - nothing; of the header before the stroke and of the contents behind it, where they differ. The
 * table's h (header only) is R/-. In the order of `columns`.
 */
const ceilings: Readonly<Partial<Record<Kind, string>>> = {
  // demographics, service event, appointment
  DEMOGRAPHICS: 'R R R R R R/- R R',
  // The content of an event is the reason for the visit, which says as much as the entries do (row 168).
  SERVICE_EVENT: 'R R R/- R/r R/r - R/r R',
  APPOINTMENT: 'R R R R R - R R',
  // care entry (normal)
  CARE_ENTRY: 'R R - r r - r R',
  ORAL_HEALTH_ENTRY: 'R R - - r - r R',
  LABORATORY_RESULT: 'R R R - - - R/- R',
  IMAGING_STUDY: 'R R - R - - R/- R',
  VACCINATION: 'R R - - - - R/- R',
  MEDICAL_CERTIFICATE: 'R R - - - - R -',
  // medication, prescription
  MEDICATION: 'R R - - - R - -',
  PRESCRIPTION: 'R R - - - R - -',
  RISK_INFORMATION: 'R R r r r R - R',
  WELLBEING_ENTRY: 'R R - - - - - -',
  // What the table does not name. Identity codes: who registers, dispenses or is responsible; contact as demographics.
  IDENTITY_CODE: 'R - - - - R R -',
  // That the address is hidden is told to who needs the address all the same (row 149).
  CONTACT_DETAILS: 'R R/- R/- R/- R/- - R R/-',
  RELATIONSHIP: 'R R R R R - R R',
  // Whether there is a consent, and nothing more of it (rows 144 and 147).
  INFORMATION: 'R/- R/- R/- R/- R/- R/- R/- R/-',
  CONSENT_STATUS: 'R/- R/- R/- R/- R/- R/- R/- R/-',
  CONSENT_HISTORY: '- - - - - - - -',
  DECLARATION_OF_INTENT: 'R - - - - - - -',
  WELLBEING_DATA_CONSENT: '- - - - - - - -',
  APPLICATION_GRANT: '- - - - - - - -',
  ACCESS_LOG: '- - - - - - - -',
  REPRESENTATION: '- - - - - - - -',
  CONNECTION: '- - - - - - - -',
  PAPER_DOCUMENT: 'R - - - - - - -',
};

/** Row "cross-register retrieval": yes, what belongs to the own request, no. */
const acrossRegisters = 'R R r r - - - -';

/** Row "specially protected entry": after confirmation, in that service only, never. */
const protectedEntries = 'confirmed own-service never never never never never never';

/** The cell of a column. */
function cell(row: string, column: Column): string {
  const reach = row.split(' ')[Object.keys(columns).indexOf(column)];
  if (reach === undefined)
    throw new Error(`a row must have ${Object.keys(columns).length} cells, but got: ${row}`);
  return reach;
}

const treated = person({
  relationships: [relationship(rantalaClinic)],
  ...consenting,
  wellbeingConsents: [wellbeingConsent()],
});
const named = Object.keys(columns) as Column[];

/** How far a caller really reads a kind, asked of the policy: of the own event and of another, each class of field. */
function reachOf(policy: Policy, caller: Professional, kind: Kind, place: Place): string {
  const [header, content, author] = (['HEADER', 'CONTENT', 'AUTHOR'] as const).map((fieldClass) => {
    const reads = (serviceEventId: string) => {
      const thing = thingOf(kind, { ...of(place), serviceEventId });
      return decisionBy(policy, caller, treated, thing, { fieldClass }).effect === 'permit';
    };
    return letterOf(reads('visit'), reads('stay'));
  });
  if (author !== content) return `${header}/${content}/${author}`;
  return header === content ? `${header}` : `${header}/${content}`;
}

function letterOf(ownEvent: boolean, other: boolean): string {
  if (other) return ownEvent ? 'R' : 'of others only';
  return ownEvent ? 'r' : '-';
}

function thingOf(kind: Kind, header: Partial<Header>): Ask {
  if (kind === 'WELLBEING_ENTRY') return entry('BLOOD_PRESSURE');
  const hasHeader = (registerKinds as readonly Kind[]).includes(kind) || kind === 'PRESCRIPTION';
  if (!hasHeader) return personal(kind);
  const recordedAt = '2026-11-20T09:00:00.000Z';
  return { id: 'thing', kind, fieldClass: 'HEADER', header: { ...blankHeader, recordedAt, ...header, kind } };
}

/** A professional sees only denials of own recording, whatever the task: that is no matter of the ceiling. */
const ownRegister = kinds
  .filter((kind) => kind !== 'DENIAL')
  .flatMap((kind) =>
    named.map(
      (column): Check => ({
        rule: `${column} reads ${kind} of the own register as far as the table says`,
        expected: cell(ceilings[kind] ?? 'no row', column),
        found: (policy) => reachOf(policy, columns[column], kind, rantalaClinic),
      }),
    ),
  );

const otherRegisters = registerKinds
  .filter((kind) => kind !== 'PAPER_DOCUMENT')
  .flatMap((kind) =>
    named.map(
      (column): Check => ({
        rule: `${column} fetches ${kind} from another register as far as the table says`,
        expected: least(cell(ceilings[kind] ?? 'no row', column), cell(acrossRegisters, column)),
        found: (policy) => reachOf(policy, columns[column], kind, harjulaClinic),
      }),
    ),
  );

/** What the least of two reaches comes to, header and content each. */
function least(one: string, other: string): string {
  const parts = (reach: string) => (reach.includes('/') ? reach.split('/') : [reach, reach]);
  const order = '-rR';
  const [header, content] = parts(one).map((reach, index) => {
    const limit = parts(other)[index] ?? '-';
    return order[Math.min(order.indexOf(reach), order.indexOf(limit))];
  });
  return header === content ? `${header}` : `${header}/${content}`;
}

const classes = ['PSYCHIATRY', 'MEDICAL_GENETICS', 'SEXUAL_HEALTH'] as const;

const protectedViews = classes.flatMap((protectionClass) =>
  named.map((column): Check => {
    const rule = cell(protectedEntries, column);
    const caller = columns[column];
    const thing = document(kindReadBy(column), { protectionClass });
    const confirmation = opening('CONFIRMATION', { protectionClass, professionalId: caller.id });
    const confirmed = { ...caller, care: careFor({ openings: [confirmation.id] }) };
    const roles = caller.roles.map((one) =>
      role(rantalaClinic, { ...one, protectedClasses: [protectionClass] }),
    );
    return {
      rule: `${column} opens ${protectionClass}: ${rule}`,
      expected: { plain: false, ownService: rule !== 'never', confirmed: rule === 'confirmed' },
      found(policy) {
        const opens = (asker: Professional, openings: (typeof confirmation)[] = []) =>
          decisionBy(policy, asker, { ...treated, openings }, thing).effect === 'permit';
        return {
          plain: opens(caller),
          ownService: opens({ ...caller, roles }),
          confirmed: opens(confirmed, [confirmation]),
        };
      },
    };
  }),
);

/** A kind of document that the task reads whole at the own event. */
function kindReadBy(column: Column) {
  const reads = (kind: RegisterKind) => ['R', 'r'].includes(cell(ceilings[kind] ?? 'no row', column));
  const found = registerKinds.filter(isDocumentKind).find(reads);
  if (found === undefined) throw new Error(`${column} must read some kind of document`);
  return found;
}

/** Tasks that nobody acts in without a licence, and those that need none (domain 1.3). */
const licences: readonly Check[] = named
  .filter((column) => column !== 'student')
  .map((column) => ({
    rule: `${column} without a right to practise`,
    expected: /^T[124]/.test(column) ? 'LICENCE_NOT_VALID' : 'OWN_REGISTER',
    found: (policy) => {
      const licence = { status: 'NONE', from: '2026-01-01T00:00:00.000Z', to: null } as const;
      const asker = { ...columns[column], licence };
      return decisionBy(policy, asker, treated, personal('DEMOGRAPHICS'), { fieldClass: 'HEADER' }).audit;
    },
  }));

/** A visit in three days is prepared by who treats; the others see no more of it than that it is booked (rows 164 and 165). */
const booking = relationship(rantalaClinic, {
  basis: 'APPOINTMENT',
  appointmentId: 'booking',
  from: '2026-11-27T08:00:00.000Z',
  to: '2026-11-27T08:30:00.000Z',
});
const preparations: readonly Check[] = named.map((column) => ({
  rule: `${column} prepares a visit that is booked`,
  expected: /^T[12] /.test(column) ? 'permit' : 'deny',
  found: (policy) => {
    const thing = document(kindReadBy(column), { serviceEventId: 'visit' });
    return decisionBy(policy, columns[column], person({ relationships: [booking] }), thing).effect;
  },
}));

/** Where a person lives under a non-disclosure for safety: who treats, and who arranges the care (row 149). */
const hiddenAddresses: readonly Check[] = named.map((column) => ({
  rule: `${column} reads an address that is hidden for safety`,
  expected: /^T[15] /.test(column) ? 'permit' : 'deny',
  found: (policy) => {
    const hidden = { ...treated, nonDisclosure: true };
    return decisionBy(policy, columns[column], hidden, personal('CONTACT_DETAILS'), { fieldClass: 'HEADER' })
      .effect;
  },
}));

/** Never a professional's, whatever the task (domain 1.4, row 147). */
const closedKinds: readonly Kind[] = [
  'REPRESENTATION',
  'CONSENT_HISTORY',
  'WELLBEING_DATA_CONSENT',
  'APPLICATION_GRANT',
  'ACCESS_LOG',
];

const closed: readonly Check[] = kinds
  .filter((kind) => (ceilings[kind] ?? '').startsWith('-'))
  .map((kind) => ({
    rule: `why no professional reads ${kind}`,
    expected: closedKinds.includes(kind) ? 'CALLER_KIND_NOT_PERMITTED' : 'TASK_NOT_PERMITTED',
    found: (policy) =>
      decisionBy(policy, columns['T1 physician'], treated, personal(kind), { fieldClass: 'HEADER' }).audit,
  }));

const ownDenials: readonly Check[] = named.map((column) => ({
  rule: `${column} reads the denials of own recording, whole`,
  expected: ['permit', 'permit', 'permit'],
  found: (policy) =>
    (['HEADER', 'CONTENT', 'AUTHOR'] as const).map(
      (fieldClass) =>
        decisionBy(policy, columns[column], treated, denialThing(columns[column].id), { fieldClass }).effect,
    ),
}));

/** A social worker acts on a connection and reads wellbeing data and who the person is, nothing else (row 154). */
const socialWorker = professional(
  'social-worker',
  places.rantalaClinic,
  { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' },
  { care: careFor({ serviceEventId: null, connectionId: 'connection' }) },
);
const connected = { ...treated, connections: [connection(places.rantalaClinic)] };
const permittedToSocialWorkers = new Map<Kind, string>([
  ['DEMOGRAPHICS', 'OWN_REGISTER as SHOWN'],
  ['WELLBEING_ENTRY', 'PHR_CONSENT as SHOWN'],
]);

const social: readonly Check[] = kinds.flatMap((kind) =>
  (['HEADER', 'CONTENT'] as const).map((fieldClass) => ({
    rule: `a social worker asks for ${kind}, ${fieldClass.toLowerCase()}`,
    expected:
      permittedToSocialWorkers.get(kind) ??
      `${closedKinds.includes(kind) ? 'CALLER_KIND_NOT_PERMITTED' : 'TASK_NOT_PERMITTED'} as NULL`,
    found: (policy) => {
      const thing = thingOf(kind, of(places.rantalaClinic));
      const decision = decisionBy(policy, socialWorker, connected, thing, { fieldClass });
      return `${decision.audit} as ${decision.public.form}`;
    },
  })),
);

const socialLicence: Check = {
  rule: 'a social worker without a right to practise',
  expected: 'LICENCE_NOT_VALID',
  found: (policy) => {
    const licence = { status: 'NONE', from: '2026-01-01T00:00:00.000Z', to: null } as const;
    return decisionBy(policy, { ...socialWorker, licence }, connected, entry('BLOOD_PRESSURE')).audit;
  },
};

export const taskChecks: readonly Check[] = [
  ...ownRegister,
  ...otherRegisters,
  ...protectedViews,
  ...licences,
  ...preparations,
  ...hiddenAddresses,
  ...closed,
  ...ownDenials,
  ...social,
  socialLicence,
];
