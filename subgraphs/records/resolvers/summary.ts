import { ABOVE_ALL } from '../../../lists/cursor.js';
import type { DocumentKind } from '../../../policy/index.js';
import type { RecordsContext } from '../context.js';
import type { CareEntry } from '../model/content.js';
import type { DocumentQuery } from '../store/documents.js';
import type { DocumentView } from '../views/document-view.js';
import { allVisible } from './documents.js';

interface SummaryOf {
  readonly personId: string;
}

type Narrowed = Pick<DocumentQuery, 'having' | 'contentStatus'>;

/** All that the caller may see of one kind, newest first. */
function all(kind: DocumentKind, most: number, narrowed: Narrowed = {}) {
  return ({ personId }: SummaryOf, _: unknown, call: RecordsContext): Promise<DocumentView[]> =>
    allVisible(most, { personId, below: ABOVE_ALL, ...narrowed }, [kind], call);
}

/** What a part of the summary holds at most; see `PatientSummary`. */
const MOST_OF_KIND = 100;
/** Care entries that diagnoses or procedures are gathered from. */
const MOST_ENTRIES = 1_000;

type Part = 'diagnoses' | 'procedures';

/** The newest of each code, from care entries whose contents the caller may read. */
function fromCareEntries<P extends Part>(part: P) {
  const entriesWith = all('CARE_ENTRY', MOST_ENTRIES, { having: part });
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
  riskInformation: all('RISK_INFORMATION', MOST_OF_KIND),
  currentMedication: all('MEDICATION', MOST_OF_KIND, { contentStatus: 'CURRENT' }),
  diagnoses: fromCareEntries('diagnoses'),
  procedures: fromCareEntries('procedures'),
  vaccinations: all('VACCINATION', MOST_OF_KIND),
};
