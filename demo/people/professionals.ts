import type {
  Licence,
  LocalDate,
  Profession,
  ProtectionClass,
  RegisterType,
  TaskClass,
} from '../../policy/index.js';
import type { StoredProfessional, StoredRole } from '../../subgraphs/records/model/professional.js';
import { clockOn } from '../day.js';
import { professionalId } from '../names.js';

interface ProfessionalTold {
  readonly key: string;
  readonly name: string;
  readonly profession: Profession;
  readonly taskClass: TaskClass;
  readonly units: readonly string[];
  readonly licence?: Licence['status'];
  readonly supervisor?: string;
  readonly protectedClasses?: readonly ProtectionClass[];
}

const oulu = ['north-ostrobothnia-health-centre'];
const helsinki = ['helsinki-health-centre'];

/** Every task class in two counties, a clinic, occupational health, and who has roles with two providers. */
export const professionals: readonly ProfessionalTold[] = [
  { key: 'laura', name: 'Laura Mäkinen', profession: 'PHYSICIAN', taskClass: 'T1', units: oulu },
  {
    key: 'mikael',
    name: 'Mikael Rask',
    profession: 'DENTIST',
    taskClass: 'T1',
    units: ['north-ostrobothnia-dental-clinic'],
  },
  { key: 'sari', name: 'Sari Pitkänen', profession: 'NURSE', taskClass: 'T2', units: oulu },
  { key: 'tiina', name: 'Tiina Kallio', profession: 'LABORATORY_TECHNICIAN', taskClass: 'T2', units: oulu },
  {
    key: 'marko',
    name: 'Marko Ranta',
    profession: 'RADIOGRAPHER',
    taskClass: 'T2',
    units: ['north-ostrobothnia-hospital'],
  },
  { key: 'anu', name: 'Anu Lahti', profession: 'PHYSIOTHERAPIST', taskClass: 'T2', units: oulu },
  { key: 'jari', name: 'Jari Koivisto', profession: 'ASSISTANT', taskClass: 'T3', units: oulu },
  { key: 'paivi', name: 'Päivi Karjalainen', profession: 'PHARMACIST', taskClass: 'T4', units: oulu },
  { key: 'ritva', name: 'Ritva Manninen', profession: 'SECRETARY', taskClass: 'T5', units: oulu },
  {
    key: 'emma',
    name: 'Emma Kinnunen',
    profession: 'STUDENT',
    taskClass: 'STUDENT',
    units: oulu,
    licence: 'NONE',
    supervisor: 'laura',
  },
  {
    key: 'oskar',
    name: 'Oskar Holm',
    profession: 'PHYSICIAN',
    taskClass: 'T1',
    units: helsinki,
    licence: 'TEMPORARY',
  },
  {
    key: 'heidi',
    name: 'Heidi Aalto',
    profession: 'SOCIAL_WORKER',
    taskClass: 'SOCIAL_WORKER',
    units: ['north-ostrobothnia-social-services'],
  },
  {
    key: 'antti',
    name: 'Antti Heikkinen',
    profession: 'PHYSICIAN',
    taskClass: 'T1',
    units: ['hus-emergency', 'hus-hospital'],
  },
  {
    key: 'petri',
    name: 'Petri Salmi',
    profession: 'NURSE',
    taskClass: 'T2',
    units: ['hus-hospital'],
    protectedClasses: ['PSYCHIATRY'],
  },
  {
    key: 'kaisa',
    name: 'Kaisa Björk',
    profession: 'PHYSICIAN',
    taskClass: 'T1',
    units: ['helsinki-health-centre', 'lahde-helsinki'],
  },
  { key: 'maria', name: 'Maria Nyman', profession: 'NURSE', taskClass: 'T2', units: helsinki },
  { key: 'olli', name: 'Olli Vainio', profession: 'LABORATORY_TECHNICIAN', taskClass: 'T2', units: helsinki },
  {
    key: 'katja',
    name: 'Katja Forsman',
    profession: 'RADIOGRAPHER',
    taskClass: 'T2',
    units: ['hus-hospital'],
  },
  { key: 'sami', name: 'Sami Tuominen', profession: 'ASSISTANT', taskClass: 'T3', units: helsinki },
  { key: 'leena', name: 'Leena Hietala', profession: 'PHARMACIST', taskClass: 'T4', units: ['hus-hospital'] },
  { key: 'merja', name: 'Merja Lehto', profession: 'SECRETARY', taskClass: 'T5', units: helsinki },
  {
    key: 'johan',
    name: 'Johan Nyberg',
    profession: 'PHYSICIAN',
    taskClass: 'T1',
    units: ['lahde-tampere', 'lahde-helsinki'],
  },
  {
    key: 'outi',
    name: 'Outi Salminen',
    profession: 'PHYSICIAN',
    taskClass: 'T1',
    units: ['lahde-occupational-health'],
  },
];

/** Where a unit belongs, as the registry says. */
export type PlaceOf = (unitId: string) => Place;

export interface Place {
  readonly providerId: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
}

export function storedProfessionals(placeOf: PlaceOf, day: LocalDate): StoredProfessional[] {
  return professionals.map((told, index) => stored(told, index, placeOf, day));
}

function stored(told: ProfessionalTold, index: number, placeOf: PlaceOf, day: LocalDate): StoredProfessional {
  const [given = '', family = ''] = told.name.split(' ');
  const since = clockOn(day, -1000, '00:00');
  const isStudent = told.licence !== undefined;
  return {
    _id: professionalId(told.key),
    registrationNumber: told.licence === 'NONE' ? null : `9${String(index).padStart(10, '0')}`,
    name: { given, family },
    profession: told.profession,
    specialties: [],
    licence: {
      status: told.licence ?? 'VALID',
      from: since,
      to: isStudent ? clockOn(day, 120, '00:00') : null,
    },
    roles: told.units.map((unit) => role(told, unit, placeOf, since)),
    version: 1,
  };
}

function role(told: ProfessionalTold, unitId: string, placeOf: PlaceOf, from: string): StoredRole {
  const { providerId, registerId, registerType } = placeOf(unitId);
  return {
    id: `role-${told.key}-${unitId}`,
    unitId,
    providerId,
    registerId,
    registerType,
    taskClass: told.taskClass,
    profession: told.profession,
    protectedClasses: told.protectedClasses ?? [],
    supervisorId: told.supervisor === undefined ? null : professionalId(told.supervisor),
    service: null,
    from,
    to: null,
  };
}
