import type { SchoolEvent } from '../../../domain/records/event.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';

export const eventTitle = ({ title }: Pick<SchoolEvent, 'title'>): string =>
  title || textOf('calendar').withoutTitle;

/** «24 ноября, 15:00, актовый зал» */
export const whenWords = ({ date, time, place }: SchoolEvent['when']): string =>
  [date && formatDate(date), time, place].filter(Boolean).join(', ');
