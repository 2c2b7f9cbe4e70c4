/**
 * A sheet as plain texts, whatever program wrote it. A date is `2025-09-01`, a number has no
 * exponent, and the value of merged cells stands in each of them. Empty rows are left out, so a row
 * carries the number that its table program shows.
 */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

export type SheetRow = { readonly number: number; readonly cells: readonly string[] };
