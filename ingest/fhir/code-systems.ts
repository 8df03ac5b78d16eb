/** Code systems that are known everywhere, the one that a Finnish reader wants to see first. */
const known: readonly RegExp[] = [
  /^(http:\/\/loinc\.org|urn:oid:2\.16\.840\.1\.113883\.6\.1$)/, // what series are made of
  /^urn:oid:1\.2\.246\./, // Finland's national codes
  /^(http:\/\/hl7\.org\/fhir\/sid\/icd-10|urn:oid:2\.16\.840\.1\.113883\.6\.3$)/,
  /^(http:\/\/www\.whocc\.no\/atc|urn:oid:2\.16\.840\.1\.113883\.6\.73$)/,
  /^(http:\/\/snomed\.info\/sct|urn:oid:2\.16\.840\.1\.113883\.6\.96$)/,
  /^http:\/\/hl7\.org\/fhir\/sid\//,
  /^http:\/\/(www\.nlm\.nih\.gov\/research\/umls\/rxnorm|dicom\.nema\.org)/,
  /^http:\/\/(terminology\.)?hl7\.org\//,
  /^urn:(oid|iso):/,
];

/** The lower the better known; a code without a system comes last. */
export function rankOf(system: string | undefined): number {
  if (system === undefined) return known.length + 1;
  const place = known.findIndex((pattern) => pattern.test(system));
  return place === -1 ? known.length : place;
}
