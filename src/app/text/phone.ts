import { spellPhone } from '../../domain/people/phone.ts';

/** «+7 902 555-12-34» that no line end breaks; a number of another country stays as it is stored. */
export function formatPhone(stored: string): string {
  const spelled = spellPhone(stored);
  return spelled === stored ? stored : spelled.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}
