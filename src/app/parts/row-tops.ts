/** Where each row begins, and at the end where the last one ends: one more than there are rows. */
export function rowTops(count: number, heightOf: (index: number) => number): Float64Array {
  const tops = new Float64Array(count + 1);
  let top = 0;
  for (let index = 0; index < count; index += 1) {
    tops[index] = top;
    top += heightOf(index);
  }
  tops[count] = top;
  return tops;
}

/** The row that holds this height; beyond the ends, the first and the last. */
export function rowAt(tops: Float64Array, height: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
