import { allFields } from '../../../rules/all-fields.js';
import { allow } from '../../../rules/shield.js';
import { edgeRules as edge, pageRules as plainConnection } from '../../../rules/value-types.js';

/** The directory, which anybody may read. */
export const directory = {
  ServiceProvider: allFields(['id', 'oid', 'name', 'sector', 'kind', 'active', 'units', 'registers'], allow),
  ServiceProviderConnection: plainConnection,
  ServiceProviderEdge: edge,
  Contact: allFields(['phone', 'url', 'address'], allow),
  ServiceUnit: allFields(
    ['id', 'oid', 'name', 'provider', 'register', 'municipality', 'services', 'contact', 'correctionContact'],
    allow,
  ),
  ServiceUnitConnection: plainConnection,
  ServiceUnitEdge: edge,
  PatientRegister: allFields(
    ['id', 'controller', 'type', 'specifier', 'guardianCodeAdoptedOn', 'onboarding'],
    allow,
  ),
  PatientRegisterConnection: plainConnection,
  PatientRegisterEdge: edge,
  DataKindOnboarding: allFields(['kind', 'startedOn'], allow),
};
