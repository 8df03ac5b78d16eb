import { codeOf, messageOf } from './what-was-thrown.js';

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
  const said = messageOf(error);
  const toDo = WHAT_TO_DO.find(({ sign }) => sign.test(`${codeOf(error)} ${said}`))?.toDo;
  return new StartProblem(`${doing} failed: ${said}`, toDo ?? 'The lines above say more.', { cause: error });
}

const WHAT_TO_DO: readonly { readonly sign: RegExp; readonly toDo: string }[] = [
  { sign: /ENOSPC|EDQUOT|no space left/i, toDo: 'The disk is full. Free some space and start again.' },
  {
    sign: /EADDRINUSE|address already in use/i,
    toDo: 'Another program uses this port. Stop it, or choose another port.',
  },
  { sign: /EROFS|read-only file system/i, toDo: 'The folder cannot be written. Choose another folder.' },
  {
    sign: /EACCES|EPERM|permission denied/i,
    toDo: 'This user may not use that file or folder. Change its owner, or choose another folder.',
  },
];
