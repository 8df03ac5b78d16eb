import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLOutputType, isObjectType, isWrappingType } from 'graphql';
import { cursorOf, markOf } from '../../lists/cursor.js';
import { projectRoot } from '../../schema/project-root.js';
import { careThing, document, entry } from '../decisions/asking.js';
import { citizen, consenting, person, places, relationship } from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const aino = citizen('aino');
const schema = buildSchema(readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8'), {
  assumeValidSDL: true,
  assumeValid: true,
});

function named(type: GraphQLOutputType): GraphQLOutputType {
  return isWrappingType(type) ? named(type.ofType as GraphQLOutputType) : type;
}

/** Every field of a type that gives a page. */
function pagesOf(typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} must be an object type`);
  return Object.values(type.getFields())
    .filter(
      (field) =>
        `${named(field.type)}`.endsWith('Connection') && field.args.some(({ name }) => name === 'after'),
    )
    .map(({ name }) => name);
}

const refused = 'a cursor that a page of this list gave';
const cursors = (body: unknown): string[] =>
  [...JSON.stringify(body).matchAll(/"cursor":"([^"]+)"/g)].map(([, one]) => one ?? '');

test('a cursor goes on in the list and the person that gave it, and every other page refuses it', async () => {
  await it.tell({
    caller: aino,
    person: person({ ...consenting, relationships: [relationship(places.rantalaClinic)] }),
    asks: [
      document('CARE_ENTRY'),
      document('VACCINATION', { id: 'shot' }),
      careThing('SERVICE_EVENT', { serviceEventId: 'aino.service_event' }),
      careThing('APPOINTMENT'),
      entry('HEART_RATE'),
    ],
  });
  const pages = [
    ...pagesOf('Person').map((field) => ({ field, of: 'me' })),
    ...pagesOf('ServiceEvent').map((field) => ({ field, of: 'serviceEvent(id: "aino.visit")' })),
    ...pagesOf('Query').map((field) => ({ field, of: '' })),
  ];
  expect(pages.length).toBeGreaterThan(14);
  const ask = async (page: { field: string; of: string }, after: string | null) => {
    const list = `${page.field}(first: 1${after === null ? '' : `, after: "${after}"`}) { edges { cursor } }`;
    return (await it.ask(aino, page.of === '' ? `{ ${list} }` : `{ ${page.of} { ${list} } }`)).body;
  };
  const given = new Map<string, string>();
  for (const page of pages) {
    const [cursor] = cursors(await ask(page, null));
    if (cursor !== undefined) given.set(`${page.of} ${page.field}`, cursor);
  }
  expect(given.size).toBeGreaterThan(6);
  expect(new Set(given.values()).size).toBe(given.size);
  const [some, other] = [...given.values()];
  const forged = [
    Buffer.from('2026-12-01T00:00:00.000Z~aino.x').toString('base64url'),
    cursorOf(markOf('CARE_ENTRY of bertta'), '2026-12-01T00:00:00.000Z~bertta.x'),
    '',
    'x',
  ];
  for (const page of pages) {
    const own = given.get(`${page.of} ${page.field}`);
    if (own !== undefined)
      expect([page.field, (await ask(page, own)).errors]).toEqual([page.field, undefined]);
    const changed =
      own === undefined ? [] : [own.slice(0, -1), own.slice(0, -2), `${own}=`, ` ${own}`, `${own}A`];
    const strange = [own === some ? other : some, ...changed, ...forged.slice(0, page.of === '' ? 2 : 4)];
    for (const cursor of strange) {
      const { errors = [] } = await ask(page, cursor ?? '');
      expect([page.field, cursor, errors.map(({ message }) => message)]).toEqual([
        page.field,
        cursor,
        [expect.stringContaining(refused)],
      ]);
    }
  }
});
