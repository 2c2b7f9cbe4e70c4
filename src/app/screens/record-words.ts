import type { Json } from '../../domain/json.ts';
import type { Subject } from '../../domain/views.ts';
import { formatDate } from '../text/dates.ts';
import { givenAndFamily } from '../text/names.ts';
import { textOf } from '../text/text-of.ts';

/** «Встреча 19 ноября: Алексей Кузнецов, Маша Старкова», whatever record it is. */
export function subjectWords(table: string, subject: Subject): string {
  const records = textOf('records');
  const kind = wordOf(records.tables, table);
  const people = subject.people.map(givenAndFamily).filter(Boolean).join(', ');
  const about = subject.title || people;
  if (table === 'person') return about || records.withoutName;
  const day = subject.date ? ` ${formatDate(subject.date)}` : '';
  return about ? `${kind}${day}: ${about}` : `${kind}${day}`;
}

/** The school's word for a field; `path` as in the log, `came/<id>` is «Кто пришёл». */
export function fieldWords(path: string): string {
  return wordOf(textOf('records').fields, path.split('/')[0] ?? path);
}

/** A value of any field, for comparing: words for codes, dates as dates, «пусто» for nothing. */
export function valueWords(path: string, value: Json): string {
  const records = textOf('records');
  if (path === '$deleted') return value === null ? records.emptyValue : records.deletedValue;
  if (value === null || value === '') return records.emptyValue;
  if (typeof value === 'boolean') return value ? records.yes : records.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textValueWords(path, value);
  return Object.entries(value)
    .filter(([, part]) => part !== '' && part !== null)
    .map(([name, part]) => labelOf(path, name) + valueWords(path, part))
    .join(', ');
}

/** The two talks at the end of a match would read alike, and so would the numbers of a survey. */
function labelOf(path: string, name: string): string {
  const isSide = path === 'status' && (name === 'mentor' || name === 'mentee');
  if (isSide) return `${textOf('records').talkWith[name](1)}: `;
  if (path !== 'filled') return '';
  const { moments, items } = textOf('surveys');
  const label = wordOf({ ...moments, ...items, on: '', scores: '', words: '' }, name);
  return label === '' ? '' : `${label}: `;
}

function textValueWords(path: string, value: string): string {
  const records = textOf('records');
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, 'dayAndYear');
  const codes = codesByField(path);
  return codes ? wordOf(codes, value) : value;
  function codesByField(field: string): Readonly<Record<string, string>> | undefined {
    switch (field) {
      case 'circle':
        return records.circles;
      case 'model':
        return records.models;
      case 'official':
        return { ...records.forms, ...records.variants };
      case 'status':
        return { ...records.states, ...records.exitTalks };
      case 'state':
        return records.meetingStates;
      case 'sex':
        return records.sexes;
      default:
        return undefined;
    }
  }
}

/** A newer version may send codes that this one has no word for: the code itself is still better than nothing. */
function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
