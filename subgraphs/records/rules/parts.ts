import { allFields } from '../../../rules/all-fields.js';
import { allow } from '../../../rules/shield.js';

/** Parts of a thing, reached through its guarded fields only. */
export const parts = {
  Author: allFields(['name', 'profession'], allow),
  Correction: allFields(['reasonCode', 'text', 'at'], allow),
  TextSection: allFields(['heading', 'text'], allow),
  Diagnosis: allFields(['code', 'primary', 'permanent', 'onset', 'end', 'active', 'certainty'], allow),
  Procedure: allFields(['code', 'performedAt', 'state'], allow),
  Measurement: allFields(['code', 'value', 'components', 'takenAt', 'status'], allow),
  MeasurementComponent: allFields(['code', 'value'], allow),
  MeasuredValue: allFields(['quantity', 'coded', 'text', 'absentReason'], allow),
  ToothFinding: allFields(['tooth', 'surfaces', 'status'], allow),
  ToothProcedure: allFields(['code', 'performedAt', 'tooth', 'state'], allow),
  LaboratoryValue: allFields(
    [
      'code',
      'sampledAt',
      'panel',
      'value',
      'referenceRange',
      'interpretation',
      'interpretationCode',
      'status',
    ],
    allow,
  ),
  ReferenceRange: allFields(['low', 'high', 'unit', 'text'], allow),
  LaboratorySeries: allFields(['code', 'unit', 'points', 'parts'], allow),
  LaboratoryPoint: allFields(['sampledAt', 'value', 'referenceRange', 'result', 'document'], allow),
  LaboratoryTest: allFields(['code', 'unit', 'newest', 'sampledOn', 'count', 'panel'], allow),
  ReasonForVisit: allFields(['text', 'codes'], allow),
  Encounter: allFields(['id', 'kind', 'unit', 'period'], allow),
  Coverage: allFields(['unit', 'kind', 'from'], allow),
  UnitToday: allFields(['unit', 'appointments', 'openServiceEvents'], allow),
  Licence: allFields(['status', 'period'], allow),
  ProfessionalRole: allFields(
    ['id', 'unit', 'taskClass', 'profession', 'supervisor', 'service', 'period'],
    allow,
  ),
};
