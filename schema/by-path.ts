interface Placed {
  readonly path?: readonly (string | number)[] | undefined;
}

/** The order in which errors are told: by their place, since that in which reads ended would tell which had more to do. */
export function byPath({ path: one = [] }: Placed, { path: other = [] }: Placed): number {
  const [first, second] = [one.join('.'), other.join('.')];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
