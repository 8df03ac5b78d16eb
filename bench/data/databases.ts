import { connect } from '../../database/connect.js';
import type { BenchOptions } from '../options.js';
import { type Asked, fill } from './fill.js';

export interface Databases {
  readonly small: string;
  readonly large: string;
  drop(): Promise<void>;
}

export const ten: Asked = { id: 'ten', documents: 10 };
export const sixty: Asked = { id: 'sixty', documents: 60 };
export const many: Asked = { id: 'many', documents: 5_000 };

/** Two collections of different size on one server, with the same persons in them. */
export async function makeDatabases(
  url: string,
  { small, large }: BenchOptions,
  say: (line: string) => void,
): Promise<Databases> {
  const prefix = `caregraph-bench-${process.pid}-${Date.now()}`;
  const names = { small: `${prefix}-small`, large: `${prefix}-large` };
  const persons = [ten, sixty, many];
  for (const [name, total] of [
    [names.small, small],
    [names.large, large],
  ] as const) {
    const { db, close } = await connect(url, name);
    let told = 0;
    const progress = (done: number, of: number) => {
      if (done - told < of / 5 && done < of) return;
      told = done;
      say(`Data: ${done.toLocaleString('en')} of ${of.toLocaleString('en')} documents`);
    };
    await fill(db, { persons, total, progress });
    await close();
  }
  return {
    ...names,
    async drop() {
      for (const name of Object.values(names)) {
        const { db, close } = await connect(url, name);
        await db.dropDatabase();
        await close();
      }
    },
  };
}
