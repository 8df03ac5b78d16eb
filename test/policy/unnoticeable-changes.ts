/** Changes of the policy's data that change no answer, each with the reason; all others must be noticed. */
const unnoticeable: readonly (readonly [change: RegExp, reason: string])[] = [
  [
    /^datesInForce\.0\.kinds: with (REPRESENTATION|CONSENT_HISTORY|WELLBEING_DATA_CONSENT|APPLICATION_GRANT|ACCESS_LOG)$/,
    'closed to every professional before dates are looked at',
  ],
  [
    /^(closedToGuardians\.0\.value|openedByTheme\.0\.value\.\w+): with PAPER_DOCUMENT$/,
    'closed to every citizen before representation is looked at',
  ],
  [/^openingHours\.0\.value\.SUPERVISION:/, 'a supervisor stands in the role; no opening for it is read yet'],
  [
    /^tasksUnderLicence\.0\.value: with STUDENT$/,
    'a student acts by a temporary right or a supervisor, which is asked first',
  ],
  [
    /^(crossRegister|protectedViews)\.0\.value\.SOCIAL_WORKER:/,
    'a social worker acts on a connection, which opens no register',
  ],
  [/^tasksNeedingAddress\.0\.value: with T4$/, 'a pharmacist reads no contact details'],
  [
    /^tasks(NeedingAddress|PreparingVisits)\.0\.value: with SOCIAL_WORKER$/,
    'a social worker reads no contact details and acts on no booked visit',
  ],
  [
    /^taskCeilings\.0\.value\.SERVICE_EVENT\.2: R → h$/,
    'the content of an event is read as far as entries are, which a laboratory does not read',
  ],
  [
    /^taskCeilings\.0\.value\.CONTACT_DETAILS\.[12347]: h → R$/,
    'the content is the mark of non-disclosure, closed to who needs no address',
  ],
];

/** Why a change cannot be noticed; undefined where it must be. */
export function reasonUnnoticed(what: string): string | undefined {
  return unnoticeable.find(([change]) => change.test(what))?.[1];
}
