import { allFields } from '../../rules/all-fields.js';
import { asks, opens, reads } from '../../rules/reads.js';
import type { RulesFor } from '../../rules/rules-for.js';
import { allow } from '../../rules/shield.js';
import { edgeRules, pageRules, valueTypes } from '../../rules/value-types.js';
import type { Resolvers } from './schema.types.js';

/** An entry is decided as a whole: by its category and day, never field by field. */
const entry = {
  id: allow,
  ...allFields(
    [
      'identifier',
      'profile',
      'category',
      'effective',
      'offset',
      'issuedAt',
      'source',
      'note',
      'code',
      'title',
      'value',
      'statistic',
      'text',
      'components',
    ],
    reads('WELLBEING_ENTRY', 'HEADER'),
  ),
};

/** Every field of every type of wellbeing, with who may see it. */
export const permissions: RulesFor<Resolvers> = {
  Query: {
    _service: allow,
    _entities: allow, // the door is open; each entity decides below
    wellbeingApplications: allow,
    wellbeingApplication: allow,
    wellbeingEntry: opens('WELLBEING_ENTRY'),
  },
  Person: {
    id: allow,
    wellbeingEntries: asks('WELLBEING_ENTRY'),
    wellbeingSeries: asks('WELLBEING_ENTRY'),
    wellbeingMeasures: asks('WELLBEING_ENTRY'),
  },
  WellbeingObservation: entry,
  SymptomAssessment: entry,
  CheckUp: entry,
  SelfCarePlan: entry,
  ActivityEntry: entry,
  EntrySource: allFields(['application', 'device', 'selfEntered', 'derived'], allow),
  EntryComponent: allFields(['code', 'value', 'text'], allow),
  WellbeingEntryConnection: pageRules,
  WellbeingEntryEdge: edgeRules,
  WellbeingSeries: allFields(['unit', 'points', 'parts'], allow),
  WellbeingMeasure: allFields(
    ['code', 'category', 'statistic', 'unit', 'newest', 'measuredOn', 'count', 'panel'],
    allow,
  ),
  WellbeingPoint: allFields(['start', 'min', 'mean', 'max', 'count', 'atLeast', 'atMost'], allow),
  WellbeingApplication: allFields(
    ['id', 'name', 'supplier', 'audience', 'approval', 'requestedScopes', 'purpose', 'clientType'],
    allow,
  ),
  WellbeingApplicationConnection: pageRules,
  WellbeingApplicationEdge: edgeRules,
  Approval: allFields(['status', 'from', 'to', 'certificate'], allow),
  ...valueTypes,
};
