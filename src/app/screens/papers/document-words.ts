import type { DocumentRow } from '../../../domain/views.ts';
import { formatDate } from '../../text/dates.ts';
import { shortName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';

export const documentTitle = ({ title, kind }: DocumentRow): string =>
  title || textOf('codes').documentKinds[kind];

/** «№ 7 от 24.11.2026» */
export function documentNumberWords({ number, on }: DocumentRow): string {
  const day = on === '' ? '' : formatDate(on, 'numbers');
  return number === '' ? day : textOf('papers').numberAndDate(number, day);
}

const namesInLine = 3;

/** «Кузнецов А. П., Старкова М. А. и ещё 34» */
export function documentPeopleWords({ people }: DocumentRow): string {
  const names = people.slice(0, namesInLine).map(shortName).join(', ');
  const others = people.length - namesInLine;
  return others > 0 ? textOf('papers').andOthers(names, others) : names;
}
