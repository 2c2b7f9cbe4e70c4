import type { PersonTextField } from '../../../domain/people/person-field.ts';
import type { Person } from '../../../domain/records/person.ts';
import { formatDate } from '../../text/dates.ts';
import { formatPhone } from '../../text/phone.ts';

/** A field as it is read and typed by people: dates as 17.05.2010, phones in groups. */
export function fieldText(person: Person, name: PersonTextField): string {
  const value = person[name];
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (name === 'phone' || name === 'guardianPhone') return formatPhone(value);
  if (name === 'born' && value.length === 10) return formatDate(value, 'numbers');
  return value;
}
