import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb';
import { startProblem } from '../../database/start-problem.js';
import { Fault } from '../../gateway/fault.js';
import { createLogger, faultReport } from '../../gateway/log.js';

const SECRET = 'Salanimi5x';

/** All that a logger writes while something is logged. */
function written(log: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  log(createLogger({ level: 'trace', to: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

const document = { _id: `${SECRET}.1`, personId: SECRET, callerId: SECRET, salt: SECRET };
const failed = { index: 0, code: 11000, errmsg: `dup key: { personId: "${SECRET}" }`, op: document };
const bulk = new MongoBulkWriteError(
  { message: `E11000 ${SECRET}`, code: 11000, writeErrors: [failed] } as never,
  {
    insertedIds: { 0: SECRET },
  } as never,
);
const unauthorized = new MongoServerError({
  message: `not authorized to execute command { insert: "accessLog", documents: [ { personId: "${SECRET}" } ] }`,
  code: 13,
  codeName: 'Unauthorized',
  errInfo: { details: document },
});
const parsing = (() => {
  try {
    return JSON.parse(`{"name": ${SECRET}}`);
  } catch (error) {
    return error;
  }
})();
const inside = Object.assign(new Error('closed', { cause: unauthorized }), { [SECRET]: document });

const thrown: readonly [what: string, error: unknown, outline: object][] = [
  ['a bulk write', bulk, { name: 'MongoBulkWriteError', code: 11000 }],
  ['a refused command', unauthorized, { name: 'MongoServerError', code: 13, codeName: 'Unauthorized' }],
  ['a broken connection', new MongoNetworkError(`read ECONNRESET ${SECRET}`), { name: 'MongoNetworkError' }],
  ['text that is no JSON', parsing, { name: 'SyntaxError' }],
  ['an error with a cause', inside, { name: 'Error', cause: { name: 'MongoServerError', code: 13 } }],
  [
    'an error whose words were changed',
    Object.assign(new Error(SECRET), { message: 'x' }),
    { name: 'Error' },
  ],
  ['a text', SECRET, { name: 'string' }],
  ['an object', document, { name: 'Error' }],
];

describe('an error in the log', () => {
  for (const [what, error, outline] of thrown) {
    test(`${what} is a name and codes`, () => {
      const line = written((logger) => faultReport(logger)('something failed', error, 'request'));
      expect(line).not.toContain(SECRET);
      expect(JSON.parse(line)).toMatchObject({ msg: 'something failed', requestId: 'request', err: outline });
    });

    test(`${what} is told to the operator of a command without what it quotes`, () => {
      if (error instanceof Error && error.name !== 'Error' && !(error instanceof MongoNetworkError))
        expect(startProblem('The import', error).message).not.toContain(SECRET);
    });
  }

  test('however it is given to the logger', () => {
    const line = written((logger) => {
      logger.error(bulk);
      logger.error({ err: bulk });
      logger.error({ reason: [bulk] }, 'failed');
      logger.error({ inner: { error: unauthorized } }, 'failed');
      logger.error('failed: %s', unauthorized);
      logger.child({ err: unauthorized }).warn('failed');
      logger.error({ err: String(unauthorized) }, 'failed');
    });
    expect(line).not.toContain(SECRET);
    expect(line.trim().split('\n').length).toBe(7);
  });

  test('the program’s own words are told, and where it failed', () => {
    const line = JSON.parse(
      written((logger) => faultReport(logger)('failed', new Fault('No answer within 5 ms.'))),
    );
    expect(line.err).toMatchObject({
      name: 'Fault',
      says: 'No answer within 5 ms.',
      at: expect.arrayContaining([expect.stringMatching(/^test\/gateway\/log\.test\.ts:\d+:\d+$/)]),
    });
  });

  test('whatever the words are, none of them is told', () => {
    const words = fc.string({ minLength: 3 }).map((text) => `${text}~~${text}\n    at ${text} (x:1:1)`);
    fc.assert(
      fc.property(words, (text) => {
        const error = Object.assign(new Error(text), {
          code: text,
          codeName: text,
          name: text,
          errorLabels: [text],
        });
        const line = JSON.parse(written((logger) => faultReport(logger)('failed', error)));
        expect(line.err).toMatchObject({ name: 'Error' });
        expect(Object.keys(line.err).filter((key) => key !== 'name' && key !== 'at')).toEqual([]);
      }),
    );
  });
});
