import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { iconSources } from '../../src/app/look/icon-names.ts';

/** Lucide has no two circles side by side, which is our sign for a pair, and no ring of the year. */
const ownDrawings: Record<string, string> = {
  mentoring: '<circle cx="8.5" cy="12" r="6.5"/><circle cx="15.5" cy="12" r="6.5"/>',
  programme:
    '<path d="M12 3a9 9 0 1 0 9 9"/><path d="M16.5 4.2a9 9 0 0 1 3.3 3.3"/><path d="M12 7.5V12l3 2"/>',
};

const symbols = Object.entries(iconSources).map(
  ([name, source]) =>
    `<symbol id="${name}" viewBox="0 0 24 24">${ownDrawings[name] ?? lucideShapes(source)}</symbol>`,
);

writeFileSync(
  pathOf('../../src/app/look/icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`,
);

function lucideShapes(source: string): string {
  const file = readFileSync(pathOf(`../../node_modules/lucide-static/icons/${source}.svg`), 'utf8');
  const start = file.indexOf('>', file.indexOf('<svg')) + 1;
  return file
    .slice(start, file.indexOf('</svg>'))
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
