/** By code units, so that every device sorts alike whatever its language. */
export function compareIds(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
