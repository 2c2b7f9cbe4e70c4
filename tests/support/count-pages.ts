/** Of a PDF that Chromium has made: it writes the tree of pages in plain text. */
export const countPages = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
