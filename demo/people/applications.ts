import type { LocalDate } from '../../policy/index.js';
import type { StoredApplication } from '../../subgraphs/wellbeing/model/entry.js';
import { clockOn } from '../day.js';

/** The service's own pages, the professionals' application, a partner that is approved and one that was stopped. */
export function applications(day: LocalDate): StoredApplication[] {
  const approved = {
    status: 'APPROVED',
    from: clockOn(day, -800, '00:00'),
    to: clockOn(day, 800, '00:00'),
  } as const;
  return [
    {
      _id: 'my-pages',
      name: 'Omat sivut',
      supplier: 'Caregraph',
      audience: 'CITIZEN',
      approval: { ...approved, certificate: 'DEMO-1' },
      requestedScopes: [],
      purpose: {
        fi: 'Kansalaisen omat tiedot, suostumukset ja kiellot.',
        sv: 'Medborgarens egna uppgifter, samtycken och förbud.',
        en: "The citizen's own data, consents and denials.",
      },
      clientType: 'WEB',
    },
    {
      _id: 'care-desk',
      name: 'Hoitopöytä',
      supplier: 'Potilasjärjestelmät Oy (esimerkki)',
      audience: 'PROFESSIONAL',
      approval: { ...approved, certificate: 'DEMO-2' },
      requestedScopes: [],
      purpose: {
        fi: 'Ammattilaisen potilastietojärjestelmä.',
        sv: 'Patientdatasystem för yrkespersoner.',
        en: 'Patient record system for professionals.',
      },
      clientType: 'WEB',
    },
    {
      _id: 'askel',
      name: 'Askel',
      supplier: 'Askel Oy (esimerkki)',
      audience: 'CITIZEN',
      approval: { ...approved, certificate: 'DEMO-3' },
      requestedScopes: [
        'BLOOD_PRESSURE.read',
        'BLOOD_PRESSURE.write',
        'HEART_RATE.read',
        'BODY_MEASUREMENT.read',
        'BODY_MEASUREMENT.write',
      ],
      purpose: {
        fi: 'Kotimittausten päiväkirja.',
        sv: 'Dagbok för mätningar hemma.',
        en: 'A diary of measurements at home.',
      },
      clientType: 'MOBILE',
    },
    {
      _id: 'sykli',
      name: 'Sykli',
      supplier: 'Sykli Ab (esimerkki)',
      audience: 'CITIZEN',
      approval: { status: 'SUSPENDED', from: clockOn(day, -400, '00:00'), to: null, certificate: 'DEMO-4' },
      requestedScopes: ['SLEEP.read'],
      purpose: { fi: 'Unen seuranta.', sv: 'Uppföljning av sömn.', en: 'Follows sleep.' },
      clientType: 'MOBILE',
    },
  ];
}
