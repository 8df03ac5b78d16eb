import { GraphQLError } from 'graphql';
import type { Deny } from '../policy/index.js';
import { errors } from '../schema/errors.js';

/** What the whole call is answered with, once a decision refuses the operation rather than a field. */
export interface Refusals {
  refuse(error: GraphQLError): void;
}

/** In the place of a field that is left out without a word: taken out of the answer by the door. */
export const silence = new GraphQLError('Left out.', { extensions: { code: 'SILENT' } });

/** The one error that stands for a denial (design, section 5). */
export function answerTo(denial: Deny, refusals: Refusals): GraphQLError {
  switch (denial.public.form) {
    case 'OMIT':
    case 'PERSON':
      return silence;
    case 'NULL':
      return errors.forbidden(denial.public.code);
    case 'REFUSED': {
      const error = errors.refused(denial.public.code, denial.roles);
      refusals.refuse(error);
      return error;
    }
    case 'HTTP_401': {
      const error = errors.unauthenticated();
      refusals.refuse(error);
      return error;
    }
  }
}
