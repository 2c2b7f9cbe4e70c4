import type { LeftOverReason, ProposedPair } from '../../../domain/matching/matching-result.ts';
import type { ScorePart } from '../../../domain/matching/score-pair.ts';
import type { RecordId } from '../../../domain/op.ts';
import type {
  LeftInPlan,
  MatchingView,
  PlannedPair,
} from '../../../domain/pairing/matching-plan.ts';
import { formatPercent } from '../../text/numbers.ts';
import { slotDays } from '../../text/slots.ts';
import { textOf } from '../../text/text-of.ts';
import { personWords } from '../match-words.ts';

export type Reason = { readonly words: string; readonly tone: 'pine' | 'amber' };

/** «Почему»: what the two have in common, then what to look at before saying yes. */
export function reasonsOf(pair: ProposedPair, place = 1): readonly Reason[] {
  const words = textOf('matching');
  const good = pair.parts.flatMap(partReasons);
  const doubts = [
    ...pair.overridden.map(refusalWords),
    ...pair.warnings.map((code) => wordOf(words.warnings, code)),
    ...(place > 1 ? [words.place(place)] : []),
  ];
  return [
    ...good.map((reason) => ({ words: reason, tone: 'pine' as const })),
    ...doubts.map((doubt) => ({ words: doubt, tone: 'amber' as const })),
  ];
}

function partReasons({ code, value, found }: ScorePart): readonly string[] {
  const { chips } = textOf('matching');
  const first = found.slice(0, 2).join(', ');
  switch (code) {
    case 'theme':
      if (value === 1) return found;
      return found.map((kind) => chips.kind(wordOf(textOf('codes').requestKinds, kind)));
    case 'goal':
      return first ? [chips.goal(first)] : [];
    case 'time':
      return found.length > 0 ? [slotDays(found)] : [];
    case 'interests':
      return first ? [chips.interests(first)] : [];
    case 'place':
      return first ? [first] : [];
    case 'age':
      return value === 1 ? [chips.age] : [];
    case 'independence':
      return value === 1 ? [chips.independence] : [];
    case 'wishes':
      return value > perhapsOfBoth ? [chips.wishes] : [];
    case 'history':
      return value === 1 ? [chips.history] : [];
  }
}

/** Whoever said nothing is taken to say «perhaps»: 1 of 3 on both sides. */
const perhapsOfBoth = 0.34;

export const scoreWords = ({ points }: Pick<ProposedPair, 'points'>): string =>
  formatPercent(points / 1000);

export const refusalWords = (code: string): string => wordOf(textOf('matching').refusals, code);

export const gateWords = (codes: readonly string[]): string =>
  codes.map((code) => wordOf(textOf('matching').gates, code)).join(', ');

/** Somebody of the plan, by id. */
export function nameIn(view: Pick<MatchingView, 'people'>, id: RecordId): string {
  const person = view.people[id];
  return person ? personWords(person) : textOf('records').withoutName;
}

export const pairNames = (view: MatchingView, pair: PlannedPair): string =>
  textOf('matching').couple(nameIn(view, pair.menteeId), nameIn(view, pair.mentorId));

/** «Почему нет»: the decisive reason, in one sentence. */
export function leftOverWords({ why }: LeftInPlan, view: MatchingView): string {
  const words = textOf('matching');
  switch (why.of) {
    case 'pair':
      return why.reasons
        .slice(0, 2)
        .map((reason) => pairReasonWords(reason, view))
        .join('; ');
    case 'couple': {
      const [first] = why.reasons;
      if (!first) return words.coupleWhy['nothing-to-share'];
      return first.type === 'gated' ? gateWords(first.gates) : words.coupleWhy[first.type];
    }
    case 'circle': {
      const [first] = why.reasons;
      if (!first) return words.circleWhy['too-few-together'];
      return first.type === 'gated' ? gateWords(first.gates) : words.circleWhy[first.type];
    }
  }
}

function pairReasonWords(reason: LeftOverReason, view: MatchingView): string {
  const words = textOf('matching').why;
  switch (reason.type) {
    case 'mentee-gated':
      return gateWords(reason.gates);
    case 'no-mentors':
      return words.noMentors;
    case 'no-mentor-for-theme':
      return words.noTheme(reason.theme);
    case 'mentors-full':
      return words.full(
        reason.mentors
          .slice(0, 3)
          .map(({ offerId }) => nameIn(view, view.mentorOf[offerId] ?? ''))
          .join(', '),
      );
    case 'below-minimum':
      return words.belowMinimum;
    case 'refused':
      return words.refused(refusalWords(reason.code), reason.offerIds.length);
  }
}

/** A newer version may send codes that this one has no word for. */
const wordOf = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? code;
