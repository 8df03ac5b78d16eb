import { codeOf, messageOf, outlineInWords } from './what-was-thrown.js';

/** A start that cannot go on, told to a person: what happened and what to do. Shown without a stack trace. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';

  constructor(
    readonly what: string,
    readonly toDo: string,
    options?: ErrorOptions,
  ) {
    super(`${what}\n${toDo}`, options);
  }
}

/** What the machine said while doing something, as a problem a person can act on. A StartProblem stays as it is. */
export function startProblem(doing: string, error: unknown): StartProblem {
  if (error instanceof StartProblem) return error;
  const said = wordsOf(error);
  const known = WHAT_TO_DO.find(({ sign }) => sign.test(`${codeOf(error)} ${messageOf(error)}`));
  const telling = known && said.split('\n').find((line) => known.sign.test(line));
  const toDo = known?.toDo ?? 'The logs in the data folder may say more.';
  return new StartProblem(`${doing} failed: ${telling ?? said}`, toDo, { cause: error });
}

/** Its own words where they say nothing of documents: a server's refusal may quote the whole command that it refused. */
function wordsOf(error: unknown): string {
  return quotesNothing.test(String(Reflect.get(Object(error), 'name')))
    ? messageOf(error)
    : outlineInWords(error);
}

const quotesNothing = /^(Error|AggregateError|MongoServerSelectionError|MongoNetworkError|MongoParseError)$/;

const WHAT_TO_DO: readonly { readonly sign: RegExp; readonly toDo: string }[] = [
  { sign: /ENOSPC|EDQUOT|no space left/i, toDo: 'The disk is full. Free some space and start again.' },
  {
    sign: /EADDRINUSE|address already in use|could not create any TCP\/IP sockets/i,
    toDo: 'Another program uses this port. Stop it, or choose another port.',
  },
  {
    sign: /EROFS|ENOTDIR|ENOENT.*mkdir|read-only file system/i,
    toDo: 'The folder cannot be made or written. Choose another folder.',
  },
  {
    sign: /EACCES|EPERM|permission denied/i,
    toDo: 'This user may not use that file or folder. Change its owner, or choose another folder.',
  },
];
