import type { Candidate } from '../../../domain/matching/list-candidates.ts';
import type {
  MatchingQuestion,
  MatchingView,
  PlannedPair,
} from '../../../domain/pairing/matching-plan.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Tag } from '../../parts/tag.tsx';
import { joinWords } from '../../text/slots.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { nameIn, reasonsOf, refusalWords, scoreWords } from './matching-words.ts';
import { PlanPerson } from './plan-person.tsx';
import { ReasonChips } from './reason-chips.tsx';
import { ScoreParts } from './score-parts.tsx';

type OtherMentorDialogProps = {
  pair: PlannedPair;
  view: MatchingView;
  question: MatchingQuestion;
  onChoose: (offerId: string) => void;
  onClose: () => void;
};

/** Every mentor for one request, the best first, each with the reasons for and against. */
export function OtherMentorDialog(props: OtherMentorDialogProps) {
  const { pair, view, question, onChoose, onClose } = props;
  const words = textOf('matching');
  const candidates = useWatch('mentorChoices', { ...question, id: pair.requestId });
  return (
    <Dialog
      title={words.othersOf(nameIn(view, pair.menteeId))}
      size="large"
      isOpen
      onClose={onClose}
    >
      {candidates?.length === 0 && <p>{words.noOthers}</p>}
      <ul class="candidates">
        {candidates?.map((candidate) => (
          <CandidateLine
            key={candidate.pair.offerId}
            candidate={candidate}
            view={view}
            onChoose={() => onChoose(candidate.pair.offerId)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

type CandidateLineProps = { candidate: Candidate; view: MatchingView; onChoose: () => void };

function CandidateLine({ candidate, view, onChoose }: CandidateLineProps) {
  const words = textOf('matching');
  const { pair, isChosen, placesLeft, takenBy } = candidate;
  const name = nameIn(view, pair.mentorId);
  const hard = pair.overridden.filter((code) => neverPinned.has(code));
  return (
    <li class="candidate">
      <PlanPerson view={view} id={pair.mentorId}>
        <ReasonChips reasons={reasonsOf({ ...pair, overridden: [] })} />
        <span class="quiet">
          {placesLeft > 0
            ? words.placesLeft(placesLeft)
            : words.takenBy(joinWords(takenBy.map((id) => nameIn(view, id))))}
        </span>
        {pair.overridden.length > 0 && (
          <span class="candidate__against">{againstWords(pair.overridden, hard.length > 0)}</span>
        )}
        <ScoreParts pair={pair} />
      </PlanPerson>
      <div class="proposal__actions">
        <b>{scoreWords(pair)}</b>
        {isChosen && <Tag tone="sky">{words.chosenNow}</Tag>}
        {!isChosen && hard.length === 0 && (
          <Button size="row" label={words.chooseOf(name)} onClick={onChoose}>
            {words.choose}
          </Button>
        )}
      </div>
    </li>
  );
}

function againstWords(codes: readonly string[], isHard: boolean): string {
  const against = codes.map(refusalWords).join(', ');
  return isHard ? against : textOf('matching').overrides(against);
}

/** What not even the coordinator's decision sets aside, as in `refusal-rules.ts`. */
const neverPinned: ReadonlySet<string> = new Set([
  'same-person',
  'mentee-gated',
  'mentor-gated',
  'banned',
  'already-together',
  'declined-by-mentee',
  'declined-by-mentor',
]);
