import type { AccessToken } from '../gateway/tokens.js';

/** One of the demo's people as somebody who asks: the token to give her, the headers that go with it, a first query. */
export interface Persona {
  /** Short and stable, `aino`; names the persona on the page and in tests. */
  readonly key: string;
  readonly name: string;
  /** Who she is and what her story shows, in a sentence. */
  readonly story: string;
  readonly token: AccessToken;
  /** Value of `x-care-context`, for professionals. */
  readonly careContext: string | null;
  /** Value of `x-on-behalf-of`, for a citizen who acts for another. */
  readonly onBehalfOf: string | null;
  /** A query that shows what she may see, ready to send. */
  readonly query: string;
}
