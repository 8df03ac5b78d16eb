/** More than one message of the server holds: no list of a request is that long. */
export class TooMuchRead extends Error {
  override readonly name = 'TooMuchReadError';

  constructor() {
    super('A list holds more than one message of the database carries.');
  }
}

/** More different lists than one call may read. */
export class TooManyLists extends Error {
  override readonly name = 'TooManyListsError';

  constructor(readonly most: number) {
    super(`More than ${most} different lists are asked for.`);
  }
}
