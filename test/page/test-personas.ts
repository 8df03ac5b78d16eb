import type { Persona } from '../../demo/persona.js';

/** Three who ask, with what the page must be able to show: letters of Finland, a care context, nothing but the directory. */
export const testPersonas: readonly Persona[] = [
  {
    key: 'aino',
    name: 'Aino Mäkelä-Öberg',
    story:
      'Aino is 68 and reads her own records. She has been told about Kanta and has consented to data sharing.',
    token: { kind: 'CITIZEN', sub: 'aino', client_id: 'my-pages', acr: 'STRONG' },
    careContext: null,
    onBehalfOf: null,
    query:
      'query MyRecords {\n  me {\n    id\n    name {\n      given\n      family\n    }\n    birthDate\n  }\n}\n',
  },
  {
    key: 'salo',
    name: 'Åke Salo',
    story:
      'Dr Salo is a physician at the clinic of Rantala, where Aino is treated; he reads her records for that visit.',
    token: { kind: 'PROFESSIONAL', sub: 'salo', client_id: 'ward-desk', acr: 'STRONG' },
    careContext: 'serviceEventId=aino.visit; purpose=TREAT',
    onBehalfOf: null,
    query:
      'query MyPatient {\n  person(id: "aino") {\n    birthDate\n    accessSummary {\n      kind\n      code\n    }\n  }\n}\n',
  },
  {
    key: 'analyst',
    name: 'Sirkka Nygård',
    story: 'Sirkka counts and compares; she sees no single person, and for now the public directory.',
    token: { kind: 'ANALYST', sub: 'sirkka', client_id: 'analysis', acr: 'STRONG' },
    careContext: null,
    onBehalfOf: null,
    query:
      'query Units {\n  serviceUnits(first: 5) {\n    edges {\n      node {\n        name {\n          fi\n          sv\n        }\n        municipality\n      }\n    }\n  }\n}\n',
  },
];
