import { composeServices } from '@apollo/composition';
import { type GraphQLError, parse } from 'graphql';

export interface NamedSdl {
  readonly name: string;
  readonly sdl: string;
}

export type Composed =
  | { readonly is: 'COMPOSED'; readonly supergraphSdl: string }
  | { readonly is: 'REFUSED'; readonly problems: readonly string[] };

/** The supergraph of the subgraphs. A hint is a failure too: each tells of a plan that is not simple. */
export function compose(subgraphs: readonly NamedSdl[]): Composed {
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    url: `subgraph://${name}`,
    typeDefs: parse(sdl),
  }));
  const { errors, hints = [], supergraphSdl } = composeServices(services);
  const problems = [
    ...(errors ?? []).map((error) => `Error ${codeOf(error)}: ${error.message}`),
    ...hints.map((hint) => `Hint ${hint.definition.code}: ${hint.message}`),
  ];
  if (problems.length > 0 || supergraphSdl === undefined) return { is: 'REFUSED', problems };
  return { is: 'COMPOSED', supergraphSdl: `${supergraphSdl.trimEnd()}\n` };
}

function codeOf({ extensions }: GraphQLError): string {
  return typeof extensions.code === 'string' ? extensions.code : 'UNKNOWN';
}
