/** Spaces, line breaks and marks nobody sees (soft hyphen, zero width, BOM) as one plain space or nothing. */
export function tidyText(text: string): string {
  // Nearly every cell is tidy already, and a list has 40,000 of them.
  if (isTidy.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const isTidy = /^(?:[!-~А-яЁё№«»–—]+ )*[!-~А-яЁё№«»–—]*(?<! )$/;

/** A dash or «нет» is how people leave a cell empty. */
export const isEmptyCell = (text: string): boolean =>
  /^\s*([-–—_?]*|нет|н\/д|отсутствует)\s*$/i.test(text);

/** For comparing only: «Пётр» and «петр» are one name. What is shown keeps its ё. */
export function foldText(text: string): string {
  const composed = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
  return composed.toLowerCase().replaceAll('ё', 'е');
}

const latin = 'ABCEHKMOPTXYaceopxy';
const cyrillic = 'АВСЕНКМОРТХУасеорху';

/** Latin letters that look Cyrillic, typed by mistake: `9A`, `Cтарков`. */
export function latinToCyrillic(text: string): string {
  return text.replaceAll(
    /[ABCEHKMOPTXYaceopxy]/g,
    (letter) => cyrillic[latin.indexOf(letter)] ?? '',
  );
}
