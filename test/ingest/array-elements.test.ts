import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrayElements, EndedEarly } from '../../ingest/read/array-elements.js';

async function elements(text: string, key: string | null, size = 7): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  }
  const found: unknown[] = [];
  for await (const element of arrayElements(chunks(), key)) found.push(JSON.parse(element.toString('utf8')));
  return found;
}

test('any array comes out as it went in, however the text is cut into chunks', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.jsonValue()),
    fc.constantFrom(undefined, 1),
    fc.integer({ min: 1, max: 40 }),
    async (list, space, size) => {
      const same = JSON.parse(JSON.stringify(list));
      expect(await elements(JSON.stringify(list, null, space), null, size)).toEqual(same);
      const around = { before: [1, { entry: [2] }], 'ent"ry': [3], entry: list, after: { entry: ['x'] } };
      expect(await elements(JSON.stringify(around, null, space), 'entry', size)).toEqual(same);
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

test('a text without the array gives nothing', async () => {
  expect(await elements('{"entries": [1], "other": {"entry": [2]}}', 'entry')).toEqual([]);
  expect(await elements('{"entry": {"a": [1]}}', 'entry')).toEqual([]);
});

for (const cut of [1, 5, 12, 20]) {
  test(`a text that lacks its last ${cut} characters gives what is whole, and then says so`, async () => {
    const text = '{"entry":[{"a":"x"},{"b":[1,2]}],"c":1}';
    const found: string[] = [];
    const read = async () => {
      async function* chunks() {
        yield Buffer.from(text.slice(0, -cut));
      }
      for await (const element of arrayElements(chunks(), 'entry')) found.push(element.toString());
    };
    await expect(read()).rejects.toThrow(EndedEarly);
    expect(found[0]).toBe('{"a":"x"}');
  });
}
