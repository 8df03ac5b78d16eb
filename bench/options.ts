/** How long the benchmark measures and on how much. The quick one shows that it works; its figures are rough. */
export interface BenchOptions {
  readonly quick: boolean;
  /** A folder for a processor profile of each server, for the developer tools of a browser. */
  readonly profiles: string | null;
  readonly rounds: number;
  /** One measurement of one variant. */
  readonly measureMs: number;
  readonly warmUpMs: number;
  /** Documents in the smaller and in the larger collection. */
  readonly small: number;
  readonly large: number;
}

export function readOptions(words: readonly string[]): BenchOptions {
  const unknown = words.filter((word) => word !== '--quick' && word !== '--profile');
  if (unknown.length > 0)
    throw new Error(
      `npm run bench takes --quick and --profile, or hostile first, but got: ${unknown.join(' ')}`,
    );
  const profiles = words.includes('--profile') ? '.data/bench-profiles' : null;
  if (words.includes('--quick')) {
    return {
      quick: true,
      profiles,
      rounds: 3,
      measureMs: 1_000,
      warmUpMs: 2_500,
      small: 10_000,
      large: 30_000,
    };
  }
  return {
    quick: false,
    profiles,
    rounds: 7,
    measureMs: 2_500,
    warmUpMs: 6_000,
    small: 10_000,
    large: 200_000,
  };
}
