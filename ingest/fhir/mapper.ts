import type { z } from 'zod';
import type { Instant } from '../../policy/index.js';
import { type Refusal, refuse, type Warn } from '../issue.js';
import type { Part } from './part.js';
import type { References } from './reference.js';
import type { Language } from './text.js';

/** What a mapper knows beside the resource. */
export interface Surroundings {
  /** The resource's own name in the source. */
  readonly key: string;
  /** What the resource's references point at. */
  readonly references: References;
  /** The language of the source, where the resource names none. */
  readonly language: Language;
  readonly warn: Warn;
  readonly now: Instant;
  /** Codes that the mapping file gives a meaning. */
  readonly codes: CodeSets;
}

export interface CodeSets {
  readonly dental: ReadonlySet<string>;
  readonly certificates: ReadonlySet<string>;
  /** Whether a note that is marked as superseded stays as long as nothing replaces it. */
  readonly keepsSuperseded?: boolean;
}

export type Mapper = (resource: unknown, surroundings: Surroundings) => Part | Refusal;

/** A mapper of one resource type: the shape that it needs, and the part that it makes of it. */
export function mapper<Shape extends z.ZodType>(
  shape: Shape,
  toPart: (resource: z.output<Shape>, surroundings: Surroundings) => Part | Refusal,
): Mapper {
  return (resource, surroundings) => {
    const read = shape.safeParse(resource);
    return read.success ? toPart(read.data, surroundings) : badShape(read.error);
  };
}

/** Names the field and what was expected there; zod's message tells the kind of what came, not the value. */
function badShape(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  const expected = `${field === '' ? 'the resource' : field}: ${issue?.message ?? 'another shape'}`;
  const date = issue?.code === 'custom' && issue.params?.reason === 'IMPOSSIBLE_DATE';
  return refuse(date ? 'IMPOSSIBLE_DATE' : 'BAD_SHAPE', expected);
}
