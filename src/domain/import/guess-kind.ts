import { plainHeading } from './headings.ts';
import type { ImportKind } from './meanings.ts';

/**
 * The official bases name both sides of the mentoring and ask what only they ask. Whose name stands
 * first, owns the base.
 */
export function guessKind(headings: readonly string[]): ImportKind {
  const plain = headings.map(plainHeading);
  const placeOf = (role: string) =>
    plain.findIndex((heading) => new RegExp(`(фио|фамили).*${role}|^${role}`).test(heading));
  const [mentee, mentor] = [placeOf('наставляем'), placeOf('наставник')];
  const asksMentees = plain.some((heading) => /запрос|год рождения наставляем/.test(heading));
  const asksMentors = plain.some((heading) => /компетенц|ресурс времени|желаем/.test(heading));
  if (asksMentees && mentee >= 0) return 'mentees';
  if (asksMentors && mentor >= 0) return 'mentors';
  if (mentee < 0 || mentor < 0) return 'people';
  return mentee < mentor ? 'mentees' : 'mentors';
}
