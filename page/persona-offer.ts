/** A persona as the page offers it: who she is, what a client of hers sends, and a first query. */
export interface PersonaOffer {
  readonly key: string;
  readonly name: string;
  readonly story: string;
  /** Kind of the token, `CITIZEN`; `VISITOR` has none. */
  readonly kind: string;
  /** What goes with each request: token, care context, representation. */
  readonly headers: Readonly<Record<string, string>>;
  /** When the token ends; null without one. */
  readonly endsAt: string | null;
  readonly query: string;
}
