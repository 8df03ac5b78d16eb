import type { GrantFact, GrantScope } from '../facts.js';
import { closed, condition, type Finding, ground, grounds, refusal, unconcerned } from '../finding.js';
import {
  documentKinds,
  type FieldClass,
  isDocumentKind,
  isRegisterKind,
  type Kind,
  wellbeingCategories,
} from '../kinds.js';
import { always, never, oneOf, type Predicate } from '../predicate.js';
import { ofSharedRegister, ofSocialWelfare } from '../shared-registers.js';
import { ofPerson } from '../step.js';

/**
 * An application reads what its grant names; with anything to read comes the person's name and birth date. Never an
 * author.
 */
export const applicationScope = ofPerson(
  'application-scope',
  ({ caller, kind, fieldClass, now }, { grant }): Finding => {
    if (caller.kind !== 'APPLICATION') return unconcerned;
    const needs = grant === null ? never : granted(grant, kind, fieldClass);
    if (needs.op === 'never') return closed('APP_SCOPE_MISSING');
    const { demands } = grounds(
      [ground('APP_SCOPE', needs, { because: [caller.grantId] })],
      refusal('APP_SCOPE_MISSING'),
    );
    // Patient data is that of health care.
    const ofHealthCare = isRegisterKind(kind) ? [condition(ofSharedRegister(now), ofSocialWelfare)] : [];
    return { demands: [...demands, ...ofHealthCare] };
  },
);

function granted({ area, scopes }: GrantFact, kind: Kind, fieldClass: FieldClass): Predicate {
  const isOfArea = (dataType: GrantScope['dataType']) =>
    (documentKinds as readonly string[]).includes(dataType) === (area === 'PATIENT_DATA');
  const readable = new Set(
    scopes
      .filter(({ access, dataType }) => access === 'READ' && isOfArea(dataType))
      .map(({ dataType }) => dataType),
  );
  if (fieldClass === 'AUTHOR') return never;
  if (kind === 'DEMOGRAPHICS') return fieldClass === 'HEADER' && readable.size > 0 ? always : never;
  if (kind === 'WELLBEING_ENTRY') {
    const categories = wellbeingCategories.filter((category) => readable.has(category));
    if (categories.length === wellbeingCategories.length) return always;
    return categories.length === 0 ? never : oneOf('category', categories);
  }
  return isDocumentKind(kind) && readable.has(kind) ? always : never;
}
