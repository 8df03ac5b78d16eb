import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCareContext, readOnBehalfOf } from '../../gateway/caller/care-context.js';
import { whoAsks } from '../../gateway/who-asks.js';
import { holdsIdentityCode, maskIdentityCodes } from '../../schema/identity-code.js';
import { noHurry } from '../world/any-time.js';
import { knownCallers, startWorld, type World } from './world/world.js';

const now = '2026-11-24T10:00:00.000Z';
const named = { sub: 's', client_id: 'app', acr: 'http://eidas.europa.eu/LoA/high' };
const client = { id: 'app', approval: 'APPROVED' };

describe('the care context', () => {
  const nothing = {
    serviceEventId: null,
    appointmentId: null,
    connectionId: null,
    roleId: null,
    openings: [],
  };
  const good: readonly [header: string, read: object][] = [
    ['serviceEventId=e1; purpose=TREAT', { ...nothing, serviceEventId: 'e1', purpose: 'TREAT' }],
    ['purpose=HOPERAT;connectionId=c1', { ...nothing, connectionId: 'c1', purpose: 'HOPERAT' }],
    ['appointmentId=p.a1; purpose=TREAT', { ...nothing, appointmentId: 'p.a1', purpose: 'TREAT' }],
    [
      'serviceEventId=e1; purpose=TREAT; role=r1',
      { ...nothing, serviceEventId: 'e1', purpose: 'TREAT', roleId: 'r1' },
    ],
    ['opening=o1; purpose=ETREAT', { ...nothing, purpose: 'ETREAT', openings: ['o1'] }],
    [
      'serviceEventId=1.2.246.10.5; purpose=TREAT; opening=a.b; opening=c',
      { ...nothing, serviceEventId: '1.2.246.10.5', purpose: 'TREAT', openings: ['a.b', 'c'] },
    ],
  ];
  for (const [header, read] of good) test(header, () => expect(readCareContext(header)).toEqual(read));

  const bad = [
    '',
    'serviceEventId=e1',
    'purpose=TREAT',
    'serviceEventId=e1; purpose=CURIOSITY',
    'serviceEventId=e1; purpose=TREAT; purpose=TREAT',
    'serviceEventId=e1; connectionId=c1; purpose=TREAT',
    'serviceEventId=e1; appointmentId=a1; purpose=TREAT',
    'serviceEventId=e1; purpose=TREAT; role=r1; role=r2',
    'purpose=TREAT; role=r1',
    'serviceEventId=e1; purpose=TREAT; role=',
    'serviceEventId=e1; serviceEventId=e2; purpose=TREAT',
    'serviceEventId=; purpose=TREAT',
    'serviceEventId=e1; purpose=TREAT;',
    'serviceEventId=e1; purpose=TREAT; reason=ill',
    'serviceEventId=e1=e2; purpose=TREAT',
    'serviceEventId=e 1; purpose=TREAT',
    'serviceEventId=010190-123A; purpose=TREAT',
    'serviceEventId=e1; purpose=TREAT; opening=p.010190A123B',
    'serviceEventId=e1; purpose=TREAT, serviceEventId=e1; purpose=TREAT',
    `serviceEventId=${'e'.repeat(129)}; purpose=TREAT`,
    `purpose=TREAT${'; opening=o'.repeat(11)}`,
  ];
  for (const header of bad) {
    test(`"${header.slice(0, 80)}" is refused, and what is expected is said`, () => {
      expect(() => readCareContext(header)).toThrow(
        /x-care-context is expected as: serviceEventId=ID; purpose=TREAT/,
      );
    });
  }
});

test('x-on-behalf-of is one id', () => {
  expect(readOnBehalfOf('p_8Zk2-1')).toBe('p_8Zk2-1');
  for (const header of ['', 'a b', 'a,b', '010190-123A', "'", '../x', 'ä']) {
    expect(() => readOnBehalfOf(header)).toThrow('x-on-behalf-of is expected as the id of one person.');
  }
});

test('identity codes of every century are found and masked', () => {
  for (const code of ['010190-123A', '010100A123B', '311299+999Y', '010190Y900F', '010100F9009']) {
    expect(holdsIdentityCode(`x ${code}.`)).toBe(true);
    expect(maskIdentityCodes(`x ${code}.`)).toBe('x [identity code].');
  }
  expect(holdsIdentityCode('2026-11-24T10:00:00.000Z 1.2.246.537 8f14e45f-ceea')).toBe(false);
});

test('an emergency is named: the purpose alone opens nothing, and the refusal says what is missing', () => {
  for (const header of ['serviceEventId=e1; purpose=ETREAT', 'purpose=ETREAT; appointmentId=a1'])
    expect(() => readCareContext(header)).toThrow(/purpose=ETREAT is expected with .* opening=ID/);
  expect(readCareContext('serviceEventId=e1; purpose=ETREAT; opening=o1')?.openings).toEqual(['o1']);
});

describe('the kinds of caller', () => {
  const kinds: [token: Parameters<typeof whoAsks>[0], caller: object][] = [
    [null, { kind: 'VISITOR' }],
    [
      { kind: 'CITIZEN', ...named },
      { kind: 'CITIZEN', id: 's', client, assurance: 'STRONG', onBehalfOf: null },
    ],
    [
      { kind: 'APPLICATION', person: 'p', grant: 'g', ...named },
      { kind: 'APPLICATION', id: 'app', client, assurance: 'STRONG', personId: 'p', grantId: 'g' },
    ],
    [
      { kind: 'PROVIDER_SYSTEM', provider: 'o', ...named },
      { kind: 'PROVIDER_SYSTEM', id: 's', client, assurance: 'STRONG', providerId: 'o' },
    ],
  ];
  const outsiders = [
    'ANALYST',
    'SUPERVISOR',
    'OPERATOR',
    'REGISTRY_AUTHORITY',
    'POPULATION_AUTHORITY',
    'APPROVING_AUTHORITY',
  ] as const;
  for (const kind of outsiders)
    kinds.push([
      { kind, ...named },
      { kind, id: 's', client, assurance: 'STRONG' },
    ]);
  for (const [token, caller] of kinds) {
    test(token?.kind ?? 'VISITOR', async () => {
      expect((await whoAsks(token, {}, knownCallers, now, noHurry())).caller).toEqual(caller);
    });
  }
});

describe('through the gateway', () => {
  let world: World;
  let broken: World;
  beforeAll(async () => {
    world = await startWorld('in memory');
    broken = await startWorld('in memory', {
      callers: { ...knownCallers, program: () => Promise.reject(new Error('mongodb://user:secret@host')) },
    });
  });
  afterAll(() => Promise.all([world.stop(), broken.stop()]));

  const headers: readonly [name: string, value: string, says: RegExp][] = [
    ['x-on-behalf-of', '010190-123A', /x-on-behalf-of is expected as/],
    ['x-care-context', 'serviceEventId=e1; purpose=TREAT', /for professionals only/],
  ];
  for (const [name, value, says] of headers) {
    test(`${name}: ${value} of a citizen is a 400 that says what to do`, async () => {
      const reply = await world.ask('{ me { name } }', {}, { [name]: value });
      expect([reply.status, reply.data, reply.errors[0]?.extensions]).toEqual([
        400,
        undefined,
        { code: 'BAD_USER_INPUT' },
      ]);
      expect(reply.errors[0]?.message).toMatch(says);
    });
  }

  test('x-on-behalf-of of a professional is a 400', async () => {
    const token = await world.issuer.issue({ kind: 'PROFESSIONAL', ...named });
    const response = await world.post(
      { query: '{ me { name } }' },
      { authorization: `Bearer ${token}`, 'x-on-behalf-of': 'p1' },
    );
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('for citizens only'),
    ]);
  });

  test('a citizen acts for another in the claims', async () => {
    await world.ask('{ me { name } }', {}, { 'x-on-behalf-of': 'child' });
    expect(world.subgraphs[1]?.calls.at(-1)?.claims.caller).toMatchObject({ id: 'ana', onBehalfOf: 'child' });
  });

  test('when the facts of the caller cannot be read, the whole operation is UNAVAILABLE and no subgraph is asked', async () => {
    const reply = await broken.ask('{ me { name } serviceUnits { id } }');
    expect(reply).toMatchObject({
      status: 200,
      data: null,
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(broken.subgraphs.flatMap(({ calls }) => calls)).toEqual([]);
  });

  test('a visitor does not need them', async () => {
    const response = await broken.post({ query: '{ serviceUnits { id } }' });
    expect(await response.json()).toEqual({ data: { serviceUnits: [{ id: 'u1' }] } });
  });
});
