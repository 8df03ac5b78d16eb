const identityCode = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]/gi;

/** Does the text hold something that reads as a Finnish personal identity code? */
export function holdsIdentityCode(text: string): boolean {
  return text.search(identityCode) !== -1;
}

/** The text with every identity code taken out, for logs and messages. */
export function maskIdentityCodes(text: string): string {
  return text.replace(identityCode, '[identity code]');
}
