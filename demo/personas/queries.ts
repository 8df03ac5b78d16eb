/** Parts that the first queries are made of. Each is as an own page of the product would ask it. */
const timeline = (first: number) => `records(first: ${first}) {
      edges {
        node {
          id kind occurredAt
          unit { name { fi } }
          ... on CareEntry { title sections { heading text } }
          ... on LaboratoryResult { results { code { display { fi en } } value { quantity { value unit } } interpretation } }
          ... on OralHealthEntry { title findings { tooth status { display { fi en } } } }
          ... on ImagingStudy { procedure { display { fi en } } report }
          ... on Vaccination { vaccine { display { fi en } } givenAt }
          ... on MedicalCertificate { form { display { fi en } } text }
        }
      }
      pageInfo { hasNextPage endCursor }
    }`;

const who = 'id name { given family } birthDate';

/** A citizen's own first page: who I am, what I have decided, what is recorded. */
export const ownPage = `query OwnPage {
  me {
    ${who} personalIdentityCode address
    information { confirmedAt }
    consentToDataSharing
    denialsOfConsent { target emergencyUseAllowed setAt serviceEvent { unit { name { fi } } } }
    applicationGrants { application { name } scopes { dataType access } revokedAt }
    summary { currentMedication { medicine { display { en } } } }
    ${timeline(10)}
  }
}`;

/** A citizen's own measurements: the newest, what there is to draw, and how one measure went. */
export const ownMeasurements = `query OwnMeasurements {
  me {
    ${who}
    wellbeingEntries(first: 5) { edges { node { category effective { from } code { display { fi } } source { derived } } } }
    wellbeingMeasures { code { code display { fi } } unit newest { value } measuredOn count }
    wellbeingSeries(code: "8480-6", bucket: MONTH) { unit points { start min mean max count } }
  }
}`;

export const whoUsedMyData = `query WhoUsedMyData {
  me {
    ${who}
    accessLog(first: 10) { edges { node { at accessKind unit { name { fi } } dataKinds decision } } }
  }
}`;

/** One of those I act for; the header names the same person. */
export const onBehalf = (personId: string) => `query OnBehalf {
  myRepresentedPersons { kind personId name { given } }
  person(id: "${personId}") {
    ${who}
    ${timeline(10)}
  }
}`;

/** What only some tasks see of who the person is. */
export const identity = 'personalIdentityCode nonDisclosureForPersonalSafety';

/** The patient of an open event: key facts first, what is closed and what may be done, then the chronology. */
export const patient = (personId: string, more: typeof identity | '' = '') => `query Patient {
  person(id: "${personId}") {
    ${who} ${more} address
    accessSummary { kind category code protectionClass }
    consentToDataSharing
    summary { riskInformation { substance { display { en } } severity } currentMedication { medicine { display { en } } } }
    ${timeline(20)}
  }
}`;

/** What a task that reads little asks: headers, by kind. */
export const headers = (personId: string) => `query Headers {
  person(id: "${personId}") {
    ${who}
    serviceEvents(first: 5) { edges { node { id kind status unit { name { fi } } period { from } } } }
    laboratoryResults(first: 5) { edges { node { id kind occurredAt results { code { display { fi en } } } } } }
    careEntries(first: 5) { edges { node { id occurredAt title } } }
  }
}`;

/** What a citizen measures at home, as a professional or an application with the right sees it. */
export const wellbeing = (personId: string) => `query Wellbeing {
  person(id: "${personId}") {
    ${who}
    accessSummary { kind category code protectionClass }
    wellbeingEntries(first: 10) { edges { node { category effective { from } code { display { fi } } source { derived } } } }
  }
}`;

export const applicationOfMine = `query Measurements {
  me {
    ${who}
    wellbeingEntries(first: 10, filter: { categories: [BLOOD_PRESSURE] }) {
      edges { node { category effective { from } code { display { fi } } source { application { name } derived } } }
    }
    wellbeingSeries(code: "8480-6", bucket: WEEK) { unit points { start mean count } }
  }
}`;

/** Who comes today, without a care context. */
export const unitToday = (unitId: string) => `query UnitToday {
  myProfessionalProfile { name profession roles { unit { name { fi } } taskClass } }
  myUnitToday(unitId: "${unitId}") {
    appointments { start status serviceEventId patient { personId name { given family } birthDate } }
    openServiceEvents { id kind start patient { personId name { given family } birthDate } }
  }
}`;

/** What is public, and a person, who is not there for this caller. */
export const outside = (personId: string) => `query Outside {
  serviceProviders(first: 3) { edges { node { name { fi } sector } } }
  person(id: "${personId}") { id name { given family } }
}`;
