import { atMoment } from '../data/dated.js';
import { closedToGuardians, openedByTheme } from '../data/kinds-by-caller.js';
import { closed, condition, type Finding, refusal, unconcerned } from '../finding.js';
import { isRecordedKind } from '../kinds.js';
import { eq } from '../predicate.js';
import { ofSharedRegister, ofSocialWelfare } from '../shared-registers.js';
import { ofPerson } from '../step.js';

/** Of the grants an assignee handles those of patient data; those of wellbeing data are the person's own. */
const onPatientData = condition(
  eq('area', 'PATIENT_DATA'),
  refusal('MANDATE_SCOPE', { circumstance: 'THING' }),
);

/** What acting for another does not reach: some things are the person's own, others outside the mandate. */
export const excludedFunctions = ofPerson(
  'excluded-functions',
  ({ kind, now }, { representation }): Finding => {
    if (representation?.as === 'GUARDIAN') {
      const excluded = atMoment(closedToGuardians, now);
      const code = excluded === undefined ? 'GUARDIAN_FUNCTION_EXCLUDED' : excluded[kind];
      return code === undefined ? unconcerned : closed(code);
    }
    if (representation?.as !== 'MANDATE') return unconcerned;
    const themes = representation.mandates.flatMap((mandate) => mandate.themes);
    const opened = atMoment(openedByTheme, now);
    if (!themes.some((theme) => opened?.[theme].includes(kind))) return closed('MANDATE_SCOPE');
    // A mandate for health care is none for social welfare.
    if (isRecordedKind(kind)) return { demands: [condition(ofSharedRegister(now), ofSocialWelfare)] };
    return kind === 'APPLICATION_GRANT' ? { demands: [onPatientData] } : unconcerned;
  },
);
