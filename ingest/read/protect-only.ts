import { listedBy, madeUpOf } from '../fhir/held-by.js';
import { referencesOf } from '../fhir/reference.js';
import { surveyOf } from '../fhir/survey.js';
import type { Origin } from '../issue.js';
import { keepLabels, keepUnstored, namesOf } from './keep-unstored.js';
import type { NamedEntry } from './named-entry.js';
import { registryTypes } from './resource-types.js';
import { withLabels } from './security-of.js';
import type { Taking } from './taking.js';

/**
 * Keeps what a resource says of who may see others, by one way to read it; the resource itself does not go in. Where its
 * labels are unread, nothing goes in of what it lists.
 */
export function protectOnly(own: NamedEntry, origin: Origin, isUnread: boolean, taking: Taking): void {
  const entry = { ...own, resource: withLabels(own.resource, own.labels) };
  const { resource, names, where } = entry;
  const references = referencesOf(resource, names.key ?? '', where);
  if (isUnread) {
    for (const name of namesOf(listedBy(resource) ?? [], references)) taking.chart.withheld.add(name);
    return;
  }
  const survey = surveyOf(resource);
  const links = {
    reasons: namesOf(survey.reasons, references),
    about: namesOf(madeUpOf(resource), references),
  };
  keepLabels(entry, survey, references, origin, taking);
  if (!registryTypes.has(origin.type)) keepUnstored(entry, survey, links, origin, taking);
}
