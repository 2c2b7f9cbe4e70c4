/** A place to write by hand, where nothing is known. */
export const blank = '________________';

/**
 * Puts values in the places of a template, `{mentor}`. What is empty becomes a line to fill in by
 * hand, `null` leaves the place out; a place of which nobody knows is a bug and throws.
 */
export const fillTemplate = (
  template: string,
  values: Readonly<Record<string, string | null>>,
): string =>
  template
    .trim()
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = name === 'blank' ? blank : values[name];
      if (value === undefined) throw new Error(`Nobody fills in {${name}}.`);
      if (value === null) return '';
      return value.trim() === '' ? blank : value;
    })
    // «2026 г.» at the end of a sentence brings its own full stop.
    .replaceAll('г..', 'г.');
