/**
 * Whether two texts differ by at most one typing error: a letter wrong, missing, superfluous, or two
 * neighbours swapped.
 */
export function isOneErrorApart(left: string, right: string): boolean {
  if (left.length > right.length) return isOneErrorApart(right, left);
  if (right.length - left.length > 1) return false;
  let at = 0;
  // Codes, because a Cyrillic letter taken by its index is a new string each time.
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (right.length > left.length) return hasSameEnd(left, at, right, at + 1);
  const isSwapped =
    left.charCodeAt(at) === right.charCodeAt(at + 1) &&
    left.charCodeAt(at + 1) === right.charCodeAt(at);
  return (
    hasSameEnd(left, at + 1, right, at + 1) ||
    (isSwapped && hasSameEnd(left, at + 2, right, at + 2))
  );
}

function hasSameEnd(left: string, leftFrom: number, right: string, rightFrom: number): boolean {
  const distance = rightFrom - leftFrom;
  for (let at = leftFrom; at < left.length; at += 1) {
    if (left.charCodeAt(at) !== right.charCodeAt(at + distance)) return false;
  }
  return true;
}

/** The same for the beginning of a word, while it is still being typed. */
export function isPrefixWithOneError(typed: string, word: string): boolean {
  let start = 0;
  while (start < typed.length && typed.charCodeAt(start) === word.charCodeAt(start)) start += 1;
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
