import { codesOf as codesOfConcept } from '../../schema/coded-value.js';
import type { CodedValue } from '../../schema/values.js';
import type { Draft } from './draft.js';

/** Every code in a document's content, bare and once. */
export function codesOf(draft: Draft): string[] {
  return [...new Set(coded(draft).flatMap((value) => (value === null ? [] : codesOfConcept(value))))];
}

function coded(draft: Draft): (CodedValue | null)[] {
  switch (draft.kind) {
    case 'CARE_ENTRY': {
      const { diagnoses, procedures, measurements } = draft.content;
      return [
        ...diagnoses.map(({ code }) => code),
        ...procedures.map(({ code }) => code),
        ...measurements.flatMap(({ code, components }) => [code, ...components.map((part) => part.code)]),
      ];
    }
    case 'ORAL_HEALTH_ENTRY':
      return [
        ...draft.content.findings.map(({ status }) => status),
        ...draft.content.procedures.map(({ code }) => code),
      ];
    case 'LABORATORY_RESULT':
      return [
        draft.content.panel,
        ...draft.content.results.flatMap(({ code, panel = null }) => [code, panel]),
      ];
    case 'IMAGING_STUDY':
      return [draft.content.procedure, draft.content.modality, draft.content.bodySite];
    case 'VACCINATION':
      return [draft.content.vaccine, ...draft.content.diseases];
    case 'MEDICAL_CERTIFICATE':
      return [draft.content.form];
    case 'RISK_INFORMATION':
      return [draft.content.substance, ...draft.content.reactions];
    case 'MEDICATION':
      return [draft.content.medicine, draft.content.reason];
  }
}
