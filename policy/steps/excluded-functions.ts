import { closedToGuardians, openedByTheme } from '../data/kinds-by-caller.js';
import { closed, type Finding, unconcerned } from '../finding.js';
import { ofPerson } from '../step.js';

/** What acting for another does not reach: some things are the person's own, others outside the mandate. */
export const excludedFunctions = ofPerson('excluded-functions', ({ kind }, { representation }): Finding => {
  if (representation?.as === 'GUARDIAN') {
    const code = closedToGuardians[kind];
    return code === undefined ? unconcerned : closed(code);
  }
  if (representation?.as !== 'MANDATE') return unconcerned;
  const themes = representation.mandates.flatMap((mandate) => mandate.themes);
  return themes.some((theme) => openedByTheme[theme].includes(kind)) ? unconcerned : closed('MANDATE_SCOPE');
});
