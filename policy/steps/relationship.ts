import { relationshipsNamed } from '../care.js';
import { closed, type Finding, unconcerned } from '../finding.js';
import type { Kind } from '../kinds.js';
import { hasEndedLately } from '../remembered-past.js';
import { ofPerson } from '../step.js';

/** What an appointment opens to patient administration from the day before to the day after. */
const administered: ReadonlySet<Kind> = new Set(['SERVICE_EVENT', 'APPOINTMENT', 'DEMOGRAPHICS']);

/** Without a verified tie nothing of the person is visible, not even that the person is known here. */
export const relationship = ofPerson(
  'relationship',
  ({ caller, kind, now }, { facts, care, own }): Finding => {
    if (caller.kind !== 'PROFESSIONAL') return unconcerned;
    if (care?.isOnlyBooked && !administered.has(kind)) return closed('NO_TREATMENT_RELATIONSHIP');
    const isTied = care !== null && (care.relationship !== null || care.connection !== null);
    // Neither an emergency nor a special reason is a connection in the sense of wellbeing data.
    if (isTied) return unconcerned;
    if (kind === 'WELLBEING_ENTRY') return closed('NO_JUSTIFIED_CONNECTION');
    if (own !== null) return unconcerned;
    const hasEnded = relationshipsNamed(caller, facts, now).some((fact) => hasEndedLately(fact, now));
    return closed(hasEnded ? 'RELATIONSHIP_EXPIRED' : 'NO_TREATMENT_RELATIONSHIP');
  },
);
