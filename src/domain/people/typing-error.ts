/**
 * Whether two texts differ by at most one typing error: a letter wrong, missing, superfluous, or two
 * neighbours swapped.
 */
export function isOneErrorApart(left: string, right: string): boolean {
  const [leftLast, rightLast] = [left.length - 1, right.length - 1];
  if (Math.abs(leftLast - rightLast) > 1) return false;
  // Codes, because a Cyrillic letter taken by its index is a new string each time.
  let start = 0;
  while (start <= leftLast && left.charCodeAt(start) === right.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    Math.min(leftLast, rightLast) - same >= start &&
    left.charCodeAt(leftLast - same) === right.charCodeAt(rightLast - same)
  )
    same += 1;
  const [leftMiddle, rightMiddle] = [leftLast - same - start + 1, rightLast - same - start + 1];
  if (leftMiddle < 2 && rightMiddle < 2) return true;
  const isPair = leftMiddle === 2 && rightMiddle === 2;
  return isPair && left[start] === right[start + 1] && left[start + 1] === right[start];
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
