import type { PatientRegister, ServiceUnit } from '../../subgraphs/records/model/registry.js';

const none = { phone: null, url: null, address: null };

/** Social welfare has a register of its own; the imported set has no such unit. */
export const socialRegister: PatientRegister = {
  _id: 'north-ostrobothnia-social-welfare',
  controllerId: 'north-ostrobothnia',
  type: 'SOCIAL_WELFARE',
  specifier: null,
  guardianCodeAdoptedOn: null,
};

export const socialServices: ServiceUnit = {
  _id: 'north-ostrobothnia-social-services',
  oid: '2.999.246.10.5.10.9',
  name: { fi: 'Oulun sosiaalipalvelut', sv: 'Socialtjänsten i Uleåborg', en: 'Oulu Social Services' },
  providerId: 'north-ostrobothnia',
  registerId: socialRegister._id,
  municipality: 'Oulu',
  services: ['SOCIAL'],
  contact: none,
  correctionContact: none,
};
