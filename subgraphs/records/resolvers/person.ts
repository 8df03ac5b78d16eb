import type { PageArguments } from '../../../lists/page.js';
import type { DocumentKind } from '../../../policy/index.js';
import type { RecordsContext } from '../context.js';
import { appointmentsOf, type ServiceEventArguments, serviceEventsOf } from './care.js';
import { type DocumentListArguments, documentsOf, timelineOf } from './documents.js';
import { laboratorySeriesOf, type SeriesArguments } from './laboratory-series.js';
import { laboratoryTestsOf, type TestsArguments } from './laboratory-tests.js';

interface PersonReference {
  readonly id: string;
}

const list =
  (kind: DocumentKind) =>
  ({ id }: PersonReference, args: DocumentListArguments, call: RecordsContext) =>
    documentsOf(id, kind, args, call);

export const person = {
  /** A reference tells nothing: every field below it decides by itself, and is the same for a person who does not exist. */
  __resolveReference: async ({ id }: PersonReference) => ({ id, personId: id }),
  records: ({ id }: PersonReference, args: DocumentListArguments, call: RecordsContext) =>
    timelineOf(id, args, call),
  careEntries: list('CARE_ENTRY'),
  oralHealthEntries: list('ORAL_HEALTH_ENTRY'),
  laboratoryResults: list('LABORATORY_RESULT'),
  imagingStudies: list('IMAGING_STUDY'),
  vaccinations: list('VACCINATION'),
  medicalCertificates: list('MEDICAL_CERTIFICATE'),
  serviceEvents: ({ id }: PersonReference, args: ServiceEventArguments, call: RecordsContext) =>
    serviceEventsOf(id, args, call),
  appointments: ({ id }: PersonReference, args: PageArguments, call: RecordsContext) =>
    appointmentsOf(id, args, call),
  summary: ({ id }: PersonReference) => ({ id, personId: id }),
  laboratorySeries: ({ id }: PersonReference, args: SeriesArguments, call: RecordsContext) =>
    laboratorySeriesOf(id, args, call),
  laboratoryTests: ({ id }: PersonReference, args: TestsArguments, call: RecordsContext) =>
    laboratoryTestsOf(id, args, call),
};
