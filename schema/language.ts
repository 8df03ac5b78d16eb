/** The graph's enum value of a language tag. */
export function languageOf(tag: 'fi' | 'sv' | 'en'): 'FI' | 'SV' | 'EN' {
  return tag === 'fi' ? 'FI' : tag === 'sv' ? 'SV' : 'EN';
}
