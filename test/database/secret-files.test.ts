import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { realKeys } from '../../database/keys.js';
import { secretVariables, withSecretFiles } from '../../database/secret-files.js';
import { projectRoot } from '../../schema/project-root.js';

const folder = mkdtempSync(join(tmpdir(), 'caregraph-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileWith = (text: string) => {
  const file = join(folder, `secret-${readdirSync(folder).length}`);
  writeFileSync(file, text);
  return file;
};

for (const name of secretVariables)
  test(`${name} can lie in a file, with or without a line end after it`, () => {
    for (const end of ['', '\n', '\r\n'])
      expect(withSecretFiles({ OTHER: 'x', [`${name}_FILE`]: fileWith(`s3cret${end}`) })).toEqual({
        OTHER: 'x',
        [name]: 's3cret',
      });
  });

test('what is wrong is told at once for every variable, without what the files hold', () => {
  const env = {
    LOG_KEY: 'plain-secret',
    LOG_KEY_FILE: fileWith('hidden-secret'),
    GATEWAY_SIGNING_KEY_FILE: join(folder, 'nothing'),
    CAREGRAPH_INDEX_KEY_FILE: fileWith('\n'),
  };
  expect(() => withSecretFiles(env)).toThrow('LOG_KEY and LOG_KEY_FILE are both set: set one of them.');
  for (const said of [
    /GATEWAY_SIGNING_KEY_FILE: the file cannot be read \(ENOENT\)/,
    /CAREGRAPH_INDEX_KEY_FILE: the file is empty/,
  ])
    expect(() => withSecretFiles(env)).toThrow(said);
  try {
    withSecretFiles(env);
  } catch (error) {
    expect(String(error)).not.toMatch(/plain-secret|hidden-secret/);
  }
});

test('keys of files are keys', () => {
  const bytes = (fill: number) =>
    Buffer.from(Array.from({ length: 32 }, (_, index) => (index * fill) % 251)).toString('base64');
  const keys = realKeys(
    withSecretFiles({
      CAREGRAPH_ENCRYPTION_KEYS_FILE: fileWith(`one:${bytes(7)}\n`),
      CAREGRAPH_INDEX_KEY_FILE: fileWith(`${bytes(11)}\n`),
    }),
  );
  expect(keys.encryption[0].kid).toBe('one');
});

test('no command reads a secret past its file', () => {
  const sources = ['commands', 'docker'].flatMap((name) =>
    readdirSync(join(projectRoot(), name))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${name}/${file}`, readFileSync(join(projectRoot(), name, file), 'utf8')] as const),
  );
  const reading = sources.filter(([, text]) =>
    /process\.env(?!\.npm_lifecycle_event|\.DATA_DIR)/.test(text.replace(/\/\/.*$/gm, '')),
  );
  const wrapped = [
    'commands/run-command.ts',
    'commands/import.ts',
    'commands/database.ts',
    'commands/verify.ts',
  ];
  expect(reading.map(([file]) => file).filter((file) => !wrapped.includes(file))).toEqual([]);
  for (const [file, text] of reading)
    if (file !== 'commands/verify.ts')
      expect([file, text]).toEqual([file, expect.stringContaining('withSecretFiles(')]);
});
