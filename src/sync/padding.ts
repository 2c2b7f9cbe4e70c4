/**
 * Padmé (Nikitin et al., 2019): a length keeps only as many leading bits as its own magnitude needs
 * to be named, so that sizes say little and cost at most 12 %.
 */
export function paddedLength(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return step < 1 ? length : Math.ceil(length / step) * step;
}
