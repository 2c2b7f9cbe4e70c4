import type { LocalDate } from '../../domain/dates.ts';
import type { NavigationView } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readPeople } from '../register.ts';
import { answerToday } from './today.ts';

export async function answerNavigation(
  space: OpenSpace,
  question: { readonly today: LocalDate },
): Promise<NavigationView> {
  const register = await readPeople(space);
  const { attention } = await answerToday(space, question);
  return {
    attention: attention.length,
    people: living(register.people).length,
    matches: living(register.matches).filter(({ status }) => status.state !== 'closed').length,
  };
}
