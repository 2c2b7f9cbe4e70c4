/** What a field may hold: plain data that survives JSON, a structured clone and a seal. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Equality of plain data; the order of an object's keys does not matter. */
export function isSameJson(left: Json, right: Json): boolean {
  if (left === right) return true;
  return isNested(left) && isNested(right) && canonicalText(left) === canonicalText(right);
}

const isNested = (value: Json) => typeof value === 'object' && value !== null;

/** One text for equal data, whatever the order of keys. */
export function canonicalText(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
