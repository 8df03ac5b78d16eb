import type { SummaryLine } from './decision.js';
import type { Finding } from './finding.js';
import type { Kind } from './kinds.js';

/**
 * What the steps say of one kind that is told once per person. It reads the same findings as every decision, and no
 * document; a refusal that follows from a denial is never told, so no line depends on one.
 */
export function linesOf(kind: Kind, findings: Iterable<Finding>): readonly SummaryLine[] {
  const lines: SummaryLine[] = [];
  for (const finding of findings) {
    if ('closed' in finding) return [];
    for (const { deny, about } of finding.demands.flatMap(({ otherwise }) => otherwise)) {
      if (deny.public.form !== 'PERSON' || about === undefined) continue;
      const { category = null, protectionClass = null, notNeededIn = null } = about;
      lines.push({
        kind: protectionClass === null ? kind : null,
        category,
        code: deny.public.code,
        protectionClass,
        notNeededIn,
      });
    }
  }
  return lines;
}
