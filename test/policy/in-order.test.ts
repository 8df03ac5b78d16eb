import { expect, test } from '@jest/globals';
import { inOrder } from '../../policy/in-order.js';
import { denial, person, physician, places, role } from '../decisions/story.js';

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;
const everything = { type: 'ALL_PATIENT_DATA' } as const;

test('facts are looked at by id, and by what they say where the id is the same, whatever order they come in', () => {
  const { id: _, ...rest } = denial(everything);
  const given = [
    { ...rest, id: 'b', channel: 'AT_CARE' as const },
    { ...rest, id: 'b', channel: 'MY_KANTA' as const },
    { ...rest, id: 'a', setAt: '2026-11-24T00:00:00.000Z', channel: 'SYSTEM' as const },
  ] as const;
  const [first, second, third] = [given[2], given[0], given[1]];
  for (const order of orders) {
    const denials = order.map((index) => given[index]);
    expect(inOrder(person({ denials })).denials).toEqual([first, second, third]);
  }
});

test('what has no id is looked at by what it says, and a name by itself', () => {
  const protectedClasses = ['SEXUAL_HEALTH', 'MEDICAL_GENETICS', 'PSYCHIATRY'] as const;
  const informed = ['2024-03-01', '2024-01-01', '2024-02-01'].map((day) => ({
    version: '2024',
    confirmedAt: `${day}T00:00:00.000Z`,
    channel: 'MY_KANTA' as const,
  }));
  for (const order of orders) {
    const post = { taskClass: 'T1', profession: 'PHYSICIAN' } as const;
    const classes = order.map((index) => protectedClasses[index]);
    const caller = inOrder(
      physician({ roles: [role(places.rantalaClinic, { ...post, protectedClasses: classes })] }),
    );
    expect(caller.roles[0]?.protectedClasses).toEqual(['MEDICAL_GENETICS', 'PSYCHIATRY', 'SEXUAL_HEALTH']);
    const information = order.flatMap((index) => informed[index] ?? []);
    expect(inOrder(person({ information })).information).toEqual([informed[1], informed[2], informed[0]]);
  }
});
