import { ABOVE_ALL } from '../../../lists/cursor.js';
import { MOST_PER_PAGE } from '../../../lists/page.js';
import type { DocumentKind } from '../../../policy/index.js';
import type { RecordsContext } from '../context.js';
import type { CareEntry } from '../model/content.js';
import type { DocumentQuery } from '../store/documents.js';
import type { DocumentView } from '../views/document-view.js';
import { visibleDocuments } from './documents.js';

interface SummaryOf {
  readonly personId: string;
}

type Narrowed = Pick<DocumentQuery, 'having' | 'contentStatus'>;

/** The newest that the caller may see of one kind. */
function newest(kind: DocumentKind, narrowed: Narrowed = {}) {
  return ({ personId }: SummaryOf, _: unknown, call: RecordsContext): Promise<DocumentView[]> =>
    visibleDocuments({ personId, below: ABOVE_ALL, limit: MOST_PER_PAGE, ...narrowed }, [kind], call);
}

type Part = 'diagnoses' | 'procedures';

/** The newest of each code, from care entries whose contents the caller may read. */
function fromCareEntries<P extends Part>(part: P) {
  const entriesWith = newest('CARE_ENTRY', { having: part });
  return async (of: SummaryOf, args: unknown, call: RecordsContext) => {
    const entries = await entriesWith(of, args, call);
    const readable = entries.filter(
      (entry) => call.decisions.verdictOn(entry, 'CARE_ENTRY', 'CONTENT') === true,
    );
    const byCode = new Map<string, CareEntry[P][number]>();
    for (const entry of readable) {
      for (const item of (entry as unknown as CareEntry)[part]) {
        if (!byCode.has(item.code.code)) byCode.set(item.code.code, item);
      }
    }
    return [...byCode.values()];
  };
}

export const patientSummary = {
  riskInformation: newest('RISK_INFORMATION'),
  currentMedication: newest('MEDICATION', { contentStatus: 'CURRENT' }),
  diagnoses: fromCareEntries('diagnoses'),
  procedures: fromCareEntries('procedures'),
  vaccinations: newest('VACCINATION'),
};
