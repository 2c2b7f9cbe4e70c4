import type { Mentee, Mentor } from './matching-context.ts';
import type { MatchingOffer, RequestKind } from './matching-input.ts';

/** Why a pair is impossible; in the order in which the codes are told. */
export type RefusalCode =
  | 'same-person'
  | 'mentee-gated'
  | 'mentor-gated'
  | 'theme'
  | 'banned'
  | 'already-together'
  | 'declined-by-mentee'
  | 'declined-by-mentor'
  | 'no-hours'
  | 'form'
  | 'model'
  | 'age'
  | 'mentor-in-lower-grade'
  | 'time';

type RefusalRule = {
  readonly code: RefusalCode;
  /** What the coordinator may decide otherwise by pinning the pair. */
  readonly yieldsToPin: boolean;
  readonly refuses: (mentee: Mentee, mentor: Mentor) => boolean;
};

const refusalRules: readonly RefusalRule[] = [
  {
    code: 'same-person',
    yieldsToPin: false,
    refuses: ({ request }, { offer }) => request.personId === offer.personId,
  },
  {
    code: 'mentee-gated',
    yieldsToPin: false,
    refuses: (mentee) => mentee.blocked.length > 0,
  },
  {
    code: 'mentor-gated',
    yieldsToPin: false,
    refuses: (_, mentor) => mentor.blocked.length > 0,
  },
  {
    code: 'theme',
    yieldsToPin: true,
    refuses: ({ request }, { offer, topics }) =>
      !topics.has(request.theme) && !takesKind(offer, request.kind),
  },
  {
    code: 'banned',
    yieldsToPin: false,
    refuses: ({ banned }, { offer }) => banned.has(offer.personId),
  },
  {
    code: 'already-together',
    yieldsToPin: false,
    refuses: ({ request }, { offer }) => offer.menteesNow.includes(request.personId),
  },
  // «Consider preferences and do not start against them» (EEPM, 5th edition, element 09).
  {
    code: 'declined-by-mentee',
    yieldsToPin: false,
    refuses: (mentee, { offer }) => mentee.ratings.get(offer.personId) === 0,
  },
  {
    code: 'declined-by-mentor',
    yieldsToPin: false,
    refuses: ({ request }, mentor) => mentor.ratings.get(request.personId) === 0,
  },
  {
    code: 'no-hours',
    yieldsToPin: true,
    refuses: ({ request }, { offer }) =>
      (request.model === 'flash' ? offer.hoursAMonth.flash : offer.hoursAMonth.lasting) <= 0,
  },
  {
    code: 'form',
    yieldsToPin: true,
    refuses: ({ request }, { offer }) =>
      request.form !== null && offer.forms.length > 0 && !offer.forms.includes(request.form),
  },
  {
    code: 'model',
    yieldsToPin: true,
    refuses: ({ request }, { offer }) =>
      offer.models.length > 0 && !offer.models.includes(request.model),
  },
  {
    code: 'age',
    yieldsToPin: true,
    refuses: ({ request }, { offer }) =>
      request.model !== 'reverse' && yearsOutside(request.age, offer.ages) > 1,
  },
  {
    code: 'mentor-in-lower-grade',
    yieldsToPin: true,
    refuses: ({ request }, { offer }) =>
      request.model !== 'reverse' &&
      request.grade !== null &&
      offer.grade !== null &&
      offer.grade < request.grade,
  },
  {
    code: 'time',
    yieldsToPin: true,
    refuses: (mentee, mentor) => !hasTimeTogether(mentee, mentor),
  },
];

const pinnedRules = refusalRules.filter((rule) => !rule.yieldsToPin);

/** The mentor takes requests of this kind, whatever their theme. */
export const takesKind = (
  { kinds }: Pick<MatchingOffer, 'kinds'>,
  kind: RequestKind | null,
): boolean => kind !== null && kinds.includes(kind);

/** Quicker than listing, for the hundreds of thousands of pairs of a big school. */
export function isRefused(mentee: Mentee, mentor: Mentor): boolean {
  for (const rule of refusalRules) if (rule.refuses(mentee, mentor)) return true;
  return false;
}

/** Every rule that keeps the two apart, in the order of `RefusalCode`. */
export const listRefusals = (mentee: Mentee, mentor: Mentor): readonly RefusalCode[] =>
  codesOf(refusalRules, mentee, mentor);

/** The rules that even the coordinator's decision cannot set aside. */
export const listPinRefusals = (mentee: Mentee, mentor: Mentor): readonly RefusalCode[] =>
  codesOf(pinnedRules, mentee, mentor);

const codesOf = (
  rules: readonly RefusalRule[],
  mentee: Mentee,
  mentor: Mentor,
): readonly RefusalCode[] =>
  rules.filter((rule) => rule.refuses(mentee, mentor)).map((rule) => rule.code);

/** How many years an age lies outside what the mentor accepts. */
export function yearsOutside(
  age: number | null,
  ages: { readonly from: number; readonly to: number } | null,
): number {
  if (age === null || ages === null) return 0;
  return Math.max(0, ages.from - age, age - ages.to);
}

/** Whoever was not asked may yet find an hour; whoever said «none» has none. */
function hasTimeTogether({ request }: Mentee, { slots }: Mentor): boolean {
  const wanted = request.slots;
  if (wanted === 'not-asked') return slots === 'not-asked' || slots.size > 0;
  if (slots === 'not-asked') return wanted.length > 0;
  return wanted.some((slot) => slots.has(slot));
}
