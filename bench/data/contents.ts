import type { DocumentKind, TimelineKind } from '../../policy/index.js';
import type { CodedValue } from '../../schema/values.js';
import type { ContentOf } from '../../subgraphs/records/model/content.js';
import type { Chance } from './chance.js';

const coded = (system: string, code: string, fi: string): CodedValue => ({
  system,
  code,
  display: { fi, sv: null, en: null },
});

const words: readonly [string, ...string[]] = [
  'potilas',
  'tulee',
  'vastaanotolle',
  'oireet',
  'alkoivat',
  'viikko',
  'sitten',
  'yleistila',
  'hyvä',
  'keuhkot',
  'puhtaat',
  'verenpaine',
  'mitattu',
  'kontrolli',
  'sovittu',
  'lääkitys',
  'ennallaan',
  'ohjattu',
  'omahoitoon',
];

/** A note of about so many words. */
function note(count: number, chance: Chance): string {
  return Array.from({ length: count }, () => chance.oneOf(words)).join(' ');
}

const tests: readonly [CodedValue, ...CodedValue[]] = [
  coded('urn:oid:2.16.840.1.113883.6.1', '718-7', 'Hemoglobiini'),
  coded('urn:oid:2.16.840.1.113883.6.1', '4548-4', 'HbA1c'),
  coded('urn:oid:2.16.840.1.113883.6.1', '2160-0', 'Kreatiniini'),
  coded('urn:oid:2.16.840.1.113883.6.1', '2951-2', 'Natrium'),
  coded('urn:oid:2.16.840.1.113883.6.1', '2823-3', 'Kalium'),
  coded('urn:oid:2.16.840.1.113883.6.1', '777-3', 'Trombosyytit'),
  coded('urn:oid:2.16.840.1.113883.6.1', '6690-2', 'Leukosyytit'),
];

function results(chance: Chance): ContentOf['LABORATORY_RESULT']['results'] {
  return tests.slice(0, chance.between(3, 7)).map((code) => ({
    code,
    value: {
      quantity: { value: chance.between(40, 180), unit: 'mmol/L', comparator: null, original: null },
      coded: null,
      text: null,
    },
    referenceRange: { low: 50, high: 150, unit: 'mmol/L', text: null },
    interpretation: chance.oneOf(['NORMAL', 'NORMAL', 'LOW', 'HIGH']),
    status: 'FINAL',
  }));
}

/** Contents of about the size that real ones have: with its header a document is some 2 kB. */
export function contentOf(kind: TimelineKind, at: string, chance: Chance): ContentOf[DocumentKind] {
  switch (kind) {
    case 'CARE_ENTRY':
      return {
        view: coded('urn:view', 'YLE', 'Yleislääketiede'),
        stage: 'DELIVERY',
        title: `Käynti: ${note(2, chance)}`,
        sections: [
          { heading: 'Esitiedot', text: note(120, chance) },
          { heading: 'Suunnitelma', text: note(60, chance) },
        ],
        diagnoses: [
          {
            code: coded('urn:icd10', 'J06.9', 'Ylähengitystieinfektio'),
            primary: true,
            permanent: null,
            onset: null,
            end: null,
          },
        ],
        procedures: [],
        measurements: [],
      } satisfies ContentOf['CARE_ENTRY'];
    case 'ORAL_HEALTH_ENTRY':
      return {
        title: `Tarkastus: ${note(1, chance)}`,
        text: note(90, chance),
        findings: [{ tooth: '26', surfaces: ['M', 'O'], status: coded('urn:tooth', 'K', 'Karies') }],
        procedures: [{ code: coded('urn:procedure', 'SAA01', 'Tarkastus'), performedAt: at, tooth: null }],
      } satisfies ContentOf['ORAL_HEALTH_ENTRY'];
    case 'LABORATORY_RESULT':
      return {
        requestId: 'request',
        panel: coded('urn:panel', 'PVK', 'Perusverenkuva'),
        sampledAt: at,
        resultedAt: at,
        laboratory: 'Rantalan laboratorio',
        results: results(chance),
      } satisfies ContentOf['LABORATORY_RESULT'];
    case 'IMAGING_STUDY':
      return {
        requestId: 'request',
        procedure: coded('urn:procedure', 'GD1AA', 'Keuhkojen röntgen'),
        modality: coded('urn:modality', 'DX', 'Röntgen'),
        bodySite: coded('urn:site', 'TH', 'Rintakehä'),
        performedAt: at,
        report: note(110, chance),
        studyUid: '2.999.3.1',
        seriesCount: 2,
      } satisfies ContentOf['IMAGING_STUDY'];
    case 'VACCINATION':
      return {
        vaccine: coded('urn:vaccine', 'J07BB02', 'Influenssarokote'),
        product: 'Vaxigrip',
        batch: 'A1',
        site: null,
        route: null,
        diseases: [coded('urn:icd10', 'J11', 'Influenssa')],
        doseNumber: chance.between(1, 3),
        dosesInSeries: 3,
        givenAt: at,
        performer: null,
      } satisfies ContentOf['VACCINATION'];
    case 'MEDICAL_CERTIFICATE':
      return {
        form: coded('urn:form', 'SV6', 'Todistus työkyvystä'),
        from: '2026-01-01',
        to: '2026-01-07',
        purpose: 'Sairausloma',
        recipient: 'Työnantaja',
        text: note(100, chance),
        signedAt: at,
      } satisfies ContentOf['MEDICAL_CERTIFICATE'];
  }
}
