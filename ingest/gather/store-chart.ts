import type { Db } from 'mongodb';
import type { Instant } from '../../policy/index.js';
import { hiddenCodes } from '../identity/hidden-codes.js';
import { emptyChart } from './chart.js';
import { type Gathered, gather, store } from './gathered.js';
import type { Gathering } from './gathering.js';

/** How often what other imports wrote meanwhile is looked for: each time it is what came since the time before. */
const mostRounds = 3;

/** Stores a chart, and makes anew what another import that ran meanwhile protects of it, or it of that one. */
export async function storeChart(
  db: Db,
  gathered: Gathered,
  gathering: Gathering,
  now: Instant,
): Promise<void> {
  let late = await store(db, gathered, gathering, now);
  for (let round = 0; late !== null && round < mostRounds; round += 1) {
    const chart = emptyChart(gathering.known.names, hiddenCodes(gathering.ids, gathering.identity));
    late = await store(db, await gather(db, chart, gathering, now, late), gathering, now);
  }
}
