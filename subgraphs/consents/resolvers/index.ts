import { codedValue } from '../../../schema/coded-value.js';
import { quantity } from '../../../schema/quantity.js';
import type { ConsentsContext } from '../context.js';
import type { Resolvers } from '../schema.types.js';
import { accessLogEntry } from './access-log.js';
import { factTypes } from './facts.js';
import { person } from './person.js';
import { queries } from './queries.js';
import { unitPatient } from './unit-patient.js';

export const resolvers: Resolvers<ConsentsContext> = {
  Query: queries,
  Person: person,
  AccessLogEntry: accessLogEntry,
  UnitPatient: unitPatient,
  Quantity: quantity,
  CodedValue: codedValue,
  ...factTypes,
};
