import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Command, type Connection, connect } from '../../database/index.js';
import { callerFacts } from '../../gateway/caller/caller-facts.js';
import type { AccessToken } from '../../gateway/tokens.js';
import { type WhoAsks, whoAsks } from '../../gateway/who-asks.js';
import type { StoredProfessional, StoredRole } from '../../subgraphs/records/model/professional.js';
import type { StoredApplication } from '../../subgraphs/wellbeing/model/entry.js';
import { noHurry } from '../world/any-time.js';

const url = process.env.CAREGRAPH_TEST_MONGODB_URL;
const now = '2026-11-24T10:00:00.000Z';
const began = '2026-01-01T00:00:00.000Z';
const licence = { status: 'VALID', from: began, to: null } as const;

const role = (unitId: string, over: Partial<StoredRole> = {}): StoredRole => ({
  id: `role-${unitId}`,
  unitId,
  providerId: 'provider-1',
  registerId: 'register-1',
  registerType: 'HEALTHCARE',
  taskClass: 'T2',
  profession: 'NURSE',
  protectedClasses: [],
  supervisorId: null,
  service: 'ward',
  from: began,
  to: null,
  ...over,
});
const professional = (_id: string, roles: readonly StoredRole[], version = 1): StoredProfessional => ({
  _id,
  registrationNumber: null,
  name: { given: 'Given', family: 'Family' },
  profession: 'NURSE',
  specialties: [],
  licence,
  roles,
  version,
});
const application = (
  _id: string,
  approval: Partial<StoredApplication['approval']>,
  audience: StoredApplication['audience'] = 'CITIZEN',
): StoredApplication => ({
  _id,
  name: _id,
  supplier: 'Supplier',
  audience,
  approval: { status: 'APPROVED', from: null, to: null, certificate: null, ...approval },
  requestedScopes: [],
  purpose: { fi: null, sv: null, en: null },
  clientType: 'WEB',
});

(url ? describe : describe.skip)('who asks, from the real database', () => {
  let connection: Connection;
  const commands: Command[] = [];
  beforeAll(async () => {
    connection = await connect(url ?? '', `who-asks-${process.pid}`, {
      onCommand: (command) => commands.push(command),
    });
    const { db } = connection;
    await db
      .collection<StoredProfessional>('professionals')
      .insertMany([
        professional('nurse', [role('ward-1'), role('ward-2')], 7),
        professional('student', [
          role('ward-1', { taskClass: 'STUDENT', profession: 'STUDENT', supervisorId: 'nurse' }),
          role('ward-2', { taskClass: 'STUDENT', profession: 'STUDENT', supervisorId: 'doctor' }),
          role('ward-3', { taskClass: 'STUDENT', profession: 'STUDENT', supervisorId: 'nobody' }),
        ]),
        professional('doctor', [
          role('ward-2', { id: 'old', taskClass: 'T1', to: '2026-02-01T00:00:00.000Z' }),
          role('ward-2', { id: 'new', taskClass: 'T2', from: '2026-02-01T00:00:00.000Z' }),
        ]),
      ]);
    await db
      .collection<StoredApplication>('applications')
      .insertMany([
        application('app', {}),
        application('desk', {}, 'PROFESSIONAL'),
        application('suspended', { status: 'SUSPENDED' }),
        application('pending', { status: 'PENDING' }),
        application('ended', { to: now }),
        application('early', { from: '2026-11-24T10:00:00.001Z' }),
      ]);
  });
  afterAll(async () => {
    await connection.db.dropDatabase();
    await connection.close();
  });

  const ask = (token: AccessToken | null, headers: Record<string, string> = {}): Promise<WhoAsks> => {
    commands.length = 0;
    return whoAsks(token, headers, callerFacts(connection.db), now, noHurry());
  };
  const nurse = { kind: 'PROFESSIONAL', sub: 'nurse', client_id: 'desk', acr: 'STRONG' } as const;

  test('a professional has licence, roles and care context; two commands', async () => {
    const who = await ask(nurse, {
      'x-care-context': 'serviceEventId=1.2.246.5; purpose=TREAT; opening=o1; opening=o2',
    });
    expect(who).toEqual({
      callerVersion: 7,
      caller: {
        kind: 'PROFESSIONAL',
        id: 'nurse',
        client: { id: 'desk', approval: 'APPROVED' },
        assurance: 'STRONG',
        licence,
        roles: [role('ward-1'), role('ward-2')].map(({ supervisorId: _s, service: _v, ...rest }) => ({
          ...rest,
          supervisor: null,
        })),
        care: {
          serviceEventId: '1.2.246.5',
          appointmentId: null,
          connectionId: null,
          roleId: null,
          purpose: 'TREAT',
          openings: ['o1', 'o2'],
        },
      },
    });
    expect(commands.map(({ name, collection }) => `${name} ${collection}`).sort()).toEqual([
      'find applications',
      'find professionals',
    ]);
  });

  test('a student’s role names the supervisor’s role in that unit and licence; one more command', async () => {
    const { caller } = await ask({ ...nurse, sub: 'student' });
    const supervisors =
      caller.kind === 'PROFESSIONAL' ? caller.roles.map(({ supervisor }) => supervisor) : [];
    expect(supervisors).toEqual([
      { professionalId: 'nurse', unitId: 'ward-1', taskClass: 'T2', licence, from: began, to: null },
      {
        professionalId: 'doctor',
        unitId: 'ward-2',
        taskClass: 'T2',
        licence,
        from: '2026-02-01T00:00:00.000Z',
        to: null,
      },
      null,
    ]);
    expect(commands).toHaveLength(3);
  });

  test('a professional whom the register does not know has no licence and no role', async () => {
    const { caller, callerVersion } = await ask({ ...nurse, sub: 'nobody' });
    expect(caller).toMatchObject({ licence: { status: 'NONE' }, roles: [] });
    expect(callerVersion).toBeNull();
  });

  const approvals = {
    app: 'APPROVED',
    suspended: 'SUSPENDED',
    pending: 'NOT_APPROVED',
    ended: 'NOT_APPROVED',
    early: 'NOT_APPROVED',
    unknown: 'NOT_APPROVED',
  };
  for (const [id, approval] of Object.entries(approvals)) {
    test(`the client "${id}" is ${approval}`, async () => {
      const { caller } = await ask({ kind: 'CITIZEN', sub: 'ana', client_id: id });
      expect(caller).toEqual({
        kind: 'CITIZEN',
        id: 'ana',
        client: { id, approval },
        assurance: 'WEAK',
        onBehalfOf: null,
      });
      expect(commands).toHaveLength(1);
    });
  }

  test('an application approved for citizens is no certified one of professionals, and the other way round', async () => {
    const { caller } = await ask({ ...nurse, client_id: 'app' });
    expect(caller).toMatchObject({ client: { id: 'app', approval: 'NOT_APPROVED' } });
    const application = {
      kind: 'APPLICATION',
      sub: 'x',
      person: 'ana',
      grant: 'g',
      client_id: 'desk',
    } as const;
    expect((await ask(application)).caller).toMatchObject({
      client: { id: 'desk', approval: 'NOT_APPROVED' },
    });
  });

  test('nothing is remembered: a change acts on the next request', async () => {
    const applications = connection.db.collection<StoredApplication>('applications');
    await applications.updateOne({ _id: 'desk' }, { $set: { 'approval.status': 'SUSPENDED' } });
    const { caller } = await ask(nurse);
    expect(caller).toMatchObject({ client: { approval: 'SUSPENDED' } });
    await applications.updateOne({ _id: 'desk' }, { $set: { 'approval.status': 'APPROVED' } });
  });

  test('a visitor costs no command', async () => {
    expect(await ask(null)).toEqual({ caller: { kind: 'VISITOR' }, callerVersion: null });
    expect(commands).toEqual([]);
  });
});
