import type { Mentee, Mentor } from './matching-context.ts';
import type { PartCode } from './matching-input.ts';

/** What the two have in common in one part of the score, in the mentee's words; often nothing. */
export function listFound(code: PartCode, mentee: Mentee, mentor: Mentor): readonly string[] {
  const { request } = mentee;
  switch (code) {
    case 'theme':
      return mentor.topics.has(request.theme)
        ? [request.theme]
        : mentor.offer.kinds.filter((kind) => kind === request.kind);
    case 'goal':
      return [
        ...listCommon(request.wantedOutcomes, mentor.outcomes),
        ...listCommon(mentee.goalStems, mentor.aboutStems).map(
          (stem) => mentee.goalWords.get(stem) ?? stem,
        ),
      ];
    case 'time':
      return request.slots === 'not-asked' || mentor.slots === 'not-asked'
        ? []
        : listCommon(request.slots, mentor.slots);
    case 'interests':
      return listCommon(request.interests, mentor.interests);
    case 'place':
      return listCommon(request.places, mentor.places);
    case 'wishes':
    case 'age':
    case 'history':
      return [];
  }
}

const listCommon = (list: readonly string[], set: ReadonlySet<string>): readonly string[] =>
  list.filter((one) => set.has(one));
