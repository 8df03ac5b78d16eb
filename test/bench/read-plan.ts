/** What a plan does, whichever server printed it. */
export interface PlanRead {
  /** Names of the indexes that it reads, in any order. */
  readonly indexes: readonly string[];
  /** Reads of a whole collection, be it by way of a whole index. */
  readonly scans: number;
  /** Sorts that no index serves. */
  readonly sorts: number;
}

/**
 * Reads an `explain` reply: MongoDB prints stages (COLLSCAN, IXSCAN, SORT, and the stages of an aggregation), DocumentDB
 * PostgreSQL's plan (Seq Scan, Index Scan, Sort). Plans that were rejected are not looked at.
 */
export function readPlan(explained: unknown): PlanRead {
  const indexes: string[] = [];
  let scans = 0;
  let sorts = 0;
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const node = part as Readonly<Record<string, unknown>>;
    const kind = node.stage ?? node['Node Type'];
    if (kind === 'COLLSCAN' || kind === 'Seq Scan' || readsWholeIndex(node, kind)) scans += 1;
    if (kind === 'SORT' || kind === 'Sort' || kind === 'Incremental Sort' || '$sort' in node) sorts += 1;
    if (kind === 'IDHACK' || kind === 'CLUSTERED_IXSCAN' || kind === 'EXPRESS_CLUSTERED_IXSCAN')
      indexes.push('_id_');
    const index = node.indexName ?? node['Index Name'];
    if (typeof index === 'string' && (kind !== undefined || node.indexBounds !== undefined))
      indexes.push(index);
    // The parts of a list as well, since its entries are its items.
    for (const [name, below] of Object.entries(node)) {
      if (name !== 'rejectedPlans' && name !== 'command' && name !== 'IndexCosts') visit(below);
    }
  };
  visit(explained);
  return { indexes: [...new Set(indexes)], scans, sorts };
}

/** An index without a condition is a collection scan in disguise; DocumentDB's own one, on the shard, says nothing. */
function readsWholeIndex(node: Readonly<Record<string, unknown>>, kind: unknown): boolean {
  if (kind === 'IXSCAN') {
    const bounds = Object.values(node.indexBounds ?? {}).flat();
    return bounds.length > 0 && bounds.every((bound) => /^.MinKey, MaxKey.$/.test(String(bound)));
  }
  if (kind !== 'Index Scan' && kind !== 'Index Only Scan' && kind !== 'Bitmap Index Scan') return false;
  return /^\(*shard_key_value = '\d+'::bigint\)*$/.test(
    String(node['Index Cond'] ?? "shard_key_value = '0'::bigint"),
  );
}
