/** The rating that a key means, 0 being 10; nothing where the scale does not go so far. */
export function ratingOfKey(key: string, max: number): number | undefined {
  if (!/^\d$/.test(key)) return undefined;
  const rating = Number(key) || 10;
  return rating <= max ? rating : undefined;
}

/** Whoever types in a sheet of paper goes from scale to scale without leaving the digits. */
export function moveToNextScale(from: HTMLInputElement): void {
  const scales = [...document.querySelectorAll('.rating-scale')];
  const next = scales[scales.findIndex((scale) => scale.contains(from)) + 1];
  const radios = [...(next?.querySelectorAll('input') ?? [])];
  (radios.find(({ checked }) => checked) ?? radios[0] ?? from).focus();
}
