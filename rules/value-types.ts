import { allFields } from './all-fields.js';
import { allow } from './shield.js';

/** Value types that every subgraph has: reached through guarded fields only, so they carry no rule of their own. */
export const valueTypes = {
  LocalizedText: allFields(['fi', 'sv', 'en'], allow),
  CodedValue: allFields(['system', 'code', 'display', 'text', 'others'], allow),
  Coding: allFields(['system', 'code', 'display'], allow),
  Quantity: allFields(['value', 'unit', 'comparator', 'original', 'decimal'], allow),
  OriginalQuantity: allFields(['value', 'unit'], allow),
  Period: allFields(['from', 'to'], allow),
  PageInfo: allFields(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'], allow),
  _Service: { sdl: allow },
};

/** A page of a guarded list, and its items, each of which is decided by itself. */
export const pageRules = allFields(['edges', 'pageInfo'], allow);
export const edgeRules = allFields(['cursor', 'node'], allow);
