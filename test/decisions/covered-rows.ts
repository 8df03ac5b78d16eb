/** The rows of the table that are reads or that the policy alone decides; the others belong to acts and analytics. */
export const coveredRows: readonly number[] = [
  ...span(1, 11),
  ...span(17, 24),
  ...span(26, 28),
  ...span(30, 34),
  ...span(36, 42),
  ...[44, 45, 47],
  ...span(49, 62),
  ...span(64, 70),
  ...span(72, 75),
  ...[77, 78, 81, 82, 83, 84],
  ...[87, 88, 89, 91],
  ...[93, 95, 96, 97, 98, 100, 101, 102],
  ...span(104, 109),
  ...[114, 115, 123, 126, 128, 132],
  ...span(136, 138),
  ...[139, 140],
  ...span(144, 149),
  ...[154, 155],
  ...span(156, 159),
  ...span(160, 166),
  ...span(167, 172),
  ...[180, 181],
];

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
