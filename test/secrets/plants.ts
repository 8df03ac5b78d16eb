/** What is planted of one person: three things that must not come out where they are not asked for, and an id that no log holds. */
export interface Plant {
  readonly personId: string;
  readonly identityCode: string;
  readonly familyName: string;
  /** A text among the contents of documents and entries. */
  readonly value: string;
}

const many = 1000;
const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A thousand people, each with an identity code of the test range, a name and a value that no other text holds. */
export const plants: readonly Plant[] = Array.from({ length: many }, (_, index) =>
  plant(`Salahlo${index}x`, index),
);

/** What is planted of a person of any other test. */
export function plantOf(personId: string): Plant {
  return plant(
    personId,
    [...personId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % many, 0),
  );
}

function plant(personId: string, index: number): Plant {
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0');
  const number = String(900 + (index % 100));
  const year = String(40 + (index % 50));
  const check = checks[Number(`${day}${month}${year}${number}`) % 31];
  return {
    personId,
    identityCode: `${day}${month}${year}-${number}${check}`,
    familyName: `Salanimi${index}x`,
    value: `salaarvo${index}x`,
  };
}
