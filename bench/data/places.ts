import type { Db } from 'mongodb';
import { documentKinds } from '../../policy/index.js';
import type {
  DataKindOnboarding,
  PatientRegister,
  ServiceProvider,
  ServiceUnit,
} from '../../subgraphs/records/model/registry.js';

/** A unit with its provider and the register it writes to. */
export interface Place {
  readonly unitId: string;
  readonly providerId: string;
  readonly registerId: string;
}

const place = (name: string, unit: string): Place => ({
  unitId: `${name}-${unit}`,
  providerId: name,
  registerId: `${name}-health`,
});

/** The physician's own register, one that consent opens, and one that the person denies. The providers are invented. */
export const own: readonly [Place, Place, Place] = [
  place('rantala', 'clinic'),
  place('rantala', 'ward'),
  place('rantala', 'lab'),
];
export const shared: readonly [Place, ...Place[]] = [place('harjula', 'clinic'), place('harjula', 'dental')];
export const denied: readonly [Place, ...Place[]] = [place('koskela', 'clinic')];
const all = [...own, ...shared, ...denied];

const text = (fi: string) => ({ fi, sv: null, en: null });
const nowhere = { phone: null, url: null, address: null };

const unit = ({ unitId, providerId, registerId }: Place): ServiceUnit => ({
  _id: unitId,
  oid: `2.999.10.${unitId}`,
  name: text(`Yksikkö ${unitId}`),
  providerId,
  registerId,
  municipality: 'Rantala',
  services: ['vastaanotto'],
  contact: { phone: '+358 40 000 0000', url: null, address: 'Rantatie 1' },
  correctionContact: nowhere,
});

const provider = ({ providerId }: Place): ServiceProvider => ({
  _id: providerId,
  oid: `2.999.11.${providerId}`,
  name: text(`${providerId} hyvinvointialue`),
  sector: 'PUBLIC',
  kind: 'WELLBEING_SERVICES_COUNTY',
  activeFrom: '2023-01-01',
  activeTo: null,
});

const register = ({ registerId, providerId }: Place): PatientRegister => ({
  _id: registerId,
  controllerId: providerId,
  type: 'HEALTHCARE',
  specifier: null,
  guardianCodeAdoptedOn: null,
});

const onboardings = ({ registerId }: Place): DataKindOnboarding[] =>
  documentKinds.map((kind) => ({ _id: `${registerId}.${kind}`, registerId, kind, startedOn: '2014-01-01' }));

/** The directory: every place with its provider and register. */
export async function putPlaces(db: Db): Promise<void> {
  const one = <T extends { readonly _id: string }>(items: readonly T[]) => [
    ...new Map(items.map((item) => [item._id, item])).values(),
  ];
  await db.collection<ServiceUnit>('units').insertMany(all.map(unit));
  await db.collection<ServiceProvider>('providers').insertMany(one(all.map(provider)));
  await db.collection<PatientRegister>('registers').insertMany(one(all.map(register)));
  await db.collection<DataKindOnboarding>('onboardings').insertMany(one(all.flatMap(onboardings)));
}
