import type { Programme } from '../../../domain/records/programme.ts';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';

/** Above a report: whose it is, and of which year. */
export function programmeWords({ firstYear, officialName, school }: Programme): string {
  const year = textOf('reports').year(formatSchoolYear(firstYear));
  return [officialName || school, year].filter(Boolean).join(' · ');
}
