import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SourceVersion } from '../../ingest/fhir/source-version.js';
import { choiceOf, type IncomingVersion, type KnownVersion } from '../../ingest/versions/choice.js';

const at = (number: number): SourceVersion => ({ versionId: String(number), lastUpdated: null });
const nobodyKnows: SourceVersion = { versionId: null, lastUpdated: null };
const says = (version: SourceVersion, digest: string): IncomingVersion => ({ version, says: { digest } });
const takesBack = (version: SourceVersion): IncomingVersion => ({
  version,
  says: { takesBack: 'UNLESS_OLDER' },
});
const draft = (version: SourceVersion): IncomingVersion => ({ version, says: { takesBack: 'IF_NEWER' } });
const known = (version: SourceVersion, digest: string | null, replaced = false): KnownVersion => ({
  version,
  digest,
  replaced,
});

const cases: [what: string, one: IncomingVersion, of: KnownVersion, choice: string][] = [
  ['a newer version', says(at(2), 'b'), known(at(1), 'a'), 'TAKE'],
  ['an older version', says(at(1), 'a'), known(at(2), 'b'), 'OLDER'],
  ['the same again', says(nobodyKnows, 'a'), known(nobodyKnows, 'a'), 'SAME'],
  ['the same version with other content', says(at(1), 'b'), known(at(1), 'a'), 'OTHER'],
  ['other content without versions', says(nobodyKnows, 'b'), known(nobodyKnows, 'a'), 'OTHER'],
  ['a newer withdrawal', takesBack(at(2)), known(at(1), 'a'), 'TAKE'],
  ['an older withdrawal', takesBack(at(1)), known(at(2), 'a'), 'OLDER'],
  ['a withdrawal without versions', takesBack(nobodyKnows), known(nobodyKnows, 'a'), 'TAKE'],
  ['a draft without versions', draft(nobodyKnows), known(nobodyKnows, 'a'), 'OLDER'],
  ['a newer draft', draft(at(2)), known(at(1), 'a'), 'TAKE'],
  ['what was taken back, in an older version', says(at(1), 'a'), known(at(2), null), 'TAKEN_BACK'],
  ['what was taken back, without versions', says(nobodyKnows, 'a'), known(nobodyKnows, null), 'TAKEN_BACK'],
  ['what was taken back, in a newer version', says(at(3), 'a'), known(at(2), null), 'TAKE'],
  ['what another has replaced, in a newer version', says(at(3), 'a'), known(at(2), null, true), 'TAKEN_BACK'],
];
for (const [what, one, of, choice] of cases) {
  test(`${what}: ${choice}`, () => expect(choiceOf(one, of)).toBe(choice));
}

test('versions that are numbered end in the newest one, in whatever order they come', () => {
  const versions = fc
    .uniqueArray(fc.nat(9), { minLength: 1 })
    .chain((numbers) =>
      fc.tuple(
        fc.constant(numbers),
        fc.array(fc.boolean(), { minLength: numbers.length, maxLength: numbers.length }),
      ),
    );
  fc.assert(
    fc.property(versions, ([numbers, errors]) => {
      const incoming = numbers.map((number, index) =>
        errors[index] ? takesBack(at(number)) : says(at(number), String(number)),
      );
      let state: KnownVersion | null = null;
      for (const one of incoming) {
        if (state !== null && choiceOf(one, state) !== 'TAKE') continue;
        state = known(one.version, 'digest' in one.says ? one.says.digest : null);
      }
      const newest = Math.max(...numbers);
      expect(state).toEqual(known(at(newest), errors[numbers.indexOf(newest)] ? null : String(newest)));
    }),
  );
});
