/**
 * Whether two texts differ by at most one typing error: a letter wrong, missing, superfluous, or two
 * neighbours swapped.
 */
export function isOneErrorApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  if (start === left.length) return true;
  const [one, other] = [left.slice(start), right.slice(start)];
  return (
    one.slice(1) === other.slice(1) ||
    one.slice(1) === other ||
    one === other.slice(1) ||
    (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2))
  );
}

/** The same for the beginning of a word, while it is still being typed. */
export function isPrefixWithOneError(typed: string, word: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const [rest, restAfterOne] = [typed.slice(start), typed.slice(start + 1)];
  return (
    word.startsWith(restAfterOne, start + 1) ||
    word.startsWith(restAfterOne, start) ||
    word.startsWith(rest, start + 1) ||
    (typed[start] === word[start + 1] &&
      typed[start + 1] === word[start] &&
      word.startsWith(typed.slice(start + 2), start + 2))
  );
}
