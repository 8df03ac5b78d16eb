import {
  blankHeader,
  type DocumentKind,
  type FieldClass,
  type Header,
  type Kind,
  type LocalDate,
  type WellbeingCategory,
} from '../../policy/index.js';
import type { Ask } from './scenario.js';
import { type Place, places } from './story.js';

type Differs = Partial<Omit<Header, 'kind'>> & { readonly id?: string; readonly fieldClass?: FieldClass };

/** The content of a document that the county's clinic recorded at the visit. */
export function document(kind: DocumentKind, differs: Differs = {}): Ask {
  const { id = kind.toLowerCase(), fieldClass = 'CONTENT', ...header } = differs;
  return {
    id,
    kind,
    fieldClass,
    header: { ...blankHeader, kind, ...of(places.rantalaClinic), ...visit, ...header },
  };
}

/** A service event, an appointment or a treatment relationship of the county's clinic. */
export function careThing(
  kind: 'SERVICE_EVENT' | 'APPOINTMENT' | 'RELATIONSHIP',
  differs: Differs = {},
): Ask {
  const { id = kind.toLowerCase(), fieldClass = 'HEADER', ...header } = differs;
  return {
    id,
    kind,
    fieldClass,
    header: { ...blankHeader, kind, ...of(places.rantalaClinic), ...visit, ...header },
  };
}

/** A measurement that the person entered yesterday. */
export function entry(category: WellbeingCategory, differs: Differs = {}): Ask {
  const { id = `entry-${category.toLowerCase()}`, fieldClass = 'CONTENT', ...header } = differs;
  const kind = 'WELLBEING_ENTRY';
  return {
    id,
    kind,
    fieldClass,
    header: { ...blankHeader, kind, category, effectiveOn: '2026-11-23', ...header },
  };
}

export function denialThing(recordedBy: string | null, id = 'denial'): Ask {
  return { id, kind: 'DENIAL', fieldClass: 'HEADER', header: { ...blankHeader, kind: 'DENIAL', recordedBy } };
}

export function grantThing(area: 'WELLBEING_DATA' | 'PATIENT_DATA'): Ask {
  const kind = 'APPLICATION_GRANT';
  return { id: 'grant', kind, fieldClass: 'HEADER', header: { ...blankHeader, kind, area } };
}

/** Something of the person that is one, and has no header. */
export function personal(kind: Kind, fieldClass: FieldClass = 'HEADER', from?: LocalDate): Ask {
  const id = kind.toLowerCase();
  return { id, kind, fieldClass, header: null, ...(from === undefined ? {} : { from }) };
}

/** What a prescription or a paper document has of a header. */
export function foreign(
  kind: 'PRESCRIPTION' | 'PAPER_DOCUMENT',
  place: Place,
  differs: Partial<Header> = {},
): Ask {
  const header = { ...blankHeader, kind, ...of(place), recordedAt: '2026-11-20T09:00:00.000Z', ...differs };
  return { id: kind.toLowerCase(), kind, fieldClass: 'CONTENT', header };
}

/** Where a document comes from. */
export function of({ registerId, registerType, unitId }: Place) {
  return { registerId, registerType, unitId };
}

const visit = { serviceEventId: 'visit', recordedAt: '2026-11-20T09:00:00.000Z' };
