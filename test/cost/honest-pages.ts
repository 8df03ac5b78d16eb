const coded = 'code { system code display { fi sv en } }';
const quantity = 'value unit comparator';
const result = `${coded} sampledAt value { quantity { ${quantity} } coded { code display { fi } } text } referenceRange { low high unit text } interpretation status`;
const days = 'from: "2026-08-29", to: "2026-11-24", bucket: DAY';

/** What an application of a citizen or a professional shows on one page, each in one question. The limits are set from these. */
export const honestPages: [what: string, query: string][] = [
  [
    'twenty laboratory results with all of their values',
    `{ me { laboratoryResults { pageInfo { hasNextPage endCursor } edges { node { id occurredAt unit { id name { fi } } panel { code display { fi } } sampledAt results { ${result} } } } } } }`,
  ],
  [
    'three laboratory tests over time, each value with its range and its document',
    `{ me { ${['4548-4', '2093-3', '718-7']
      .map(
        (code, at) =>
          `s${at}: laboratorySeries(code: "${code}") { code { code display { fi } } unit points { sampledAt value { ${quantity} original { value unit } } referenceRange { low high } result { interpretation status } document { id } } }`,
      )
      .join(' ')} } }`,
  ],
  [
    'eight charts of 88 days',
    `{ me { ${['8480-6', '8462-4', '8867-4', '29463-7', '41950-7', '93832-4', '14743-9', '8310-5']
      .map(
        (code, at) =>
          `s${at}: wellbeingSeries(code: "${code}", ${days}) { unit points { start mean min max count } }`,
      )
      .join(' ')} } }`,
  ],
  [
    'a hundred wellbeing entries with values and parts',
    `{ me { wellbeingEntries(first: 100) { pageInfo { hasNextPage endCursor } edges { cursor node { id category effective { from to } source { device selfEntered } ... on WellbeingObservation { ${coded} title value { ${quantity} } text components { ${coded} value { ${quantity} } text } } } } } } }`,
  ],
  [
    'what there is to draw, of both kinds',
    `{ me { laboratoryTests { code { code display { fi } } unit newest { quantity { ${quantity} } text } sampledOn count panel { code } } wellbeingMeasures { code { code display { fi } } category unit newest { ${quantity} } measuredOn count } } }`,
  ],
  [
    'a hundred documents of the timeline',
    '{ me { records(first: 100) { pageInfo { hasNextPage endCursor } edges { cursor node { id kind occurredAt unit { id name { fi } } serviceEvent { id } } } } } }',
  ],
];
