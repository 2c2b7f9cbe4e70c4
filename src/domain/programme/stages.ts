import type { LocalDate } from '../dates.ts';
import { trainingHoursNeeded } from '../gates/readiness.ts';
import type { RecordId } from '../op.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';
import type { Request } from '../records/request.ts';
import { isRunning } from '../today/figures.ts';
import type { RowsByMatch } from '../today/meeting-row.ts';
import { computeWork, type Work } from './match-arc.ts';
import {
  isMatchOfYear,
  isOfferOfYear,
  isRequestOfYear,
  isSignedForYear,
  judgedOn,
} from './of-year.ts';
import type { Proof, ProofCode, Stage, StageNumber } from './stage.ts';
import { stageNumbers } from './stage.ts';
import { readPeopleEvidence, type StageEvidence } from './stage-evidence.ts';

export type StagesInput = {
  readonly today: LocalDate;
  readonly programme: Programme | null;
  readonly people: readonly Pick<Person, 'id' | 'born' | 'circle'>[];
  /** All of the following: what belongs to the year is picked here. */
  readonly requests: readonly Pick<Request, 'mentee' | 'status' | 'enteredOn' | 'finishedOn'>[];
  readonly offers: readonly Pick<Offer, 'mentor' | 'isReserve' | 'enteredOn' | 'finishedOn'>[];
  readonly matches: readonly Match[];
  readonly rowsByMatch: RowsByMatch;
  readonly evidence: StageEvidence;
};

/**
 * The seven official stages of one school year (МР-42/02), each closed by what the records show and
 * by nothing else: conditions, base of mentees, base of mentors, selection, pairs, their work, its
 * completion.
 */
export function computeStages(given: StagesInput): readonly Stage[] {
  const year = given.programme && readYear(given, given.programme);
  const proofs = year ? proofsOf(year) : null;
  const parts = stageNumbers.map((number) => (year && proofs ? partOf(number, proofs, year) : 0));
  const current = parts.findIndex((part) => part < 1);
  return stageNumbers.map((number, index) => ({
    number,
    state: stateOf(parts[index] ?? 0, index === current),
    part: parts[index] ?? 0,
    isOpen: year !== null && isOpen(number, year),
    proofs: proofs?.[number] ?? [],
  }));
}

function stateOf(part: number, isCurrent: boolean): Stage['state'] {
  if (part >= 1) return 'done';
  if (isCurrent) return 'current';
  return part > 0 ? 'part' : 'none';
}

/** What a year has, counted once for all seven stages. */
type Year = {
  readonly programme: Programme;
  readonly today: LocalDate;
  readonly evidence: StageEvidence;
  readonly asking: readonly RecordId[];
  /** Of those who ask: whose data may be kept. */
  readonly mentees: readonly RecordId[];
  readonly offering: readonly RecordId[];
  /** To be interviewed and trained: who offers now, and whoever works already. */
  readonly candidates: readonly RecordId[];
  readonly decided: readonly RecordId[];
  readonly accepted: readonly RecordId[];
  readonly trained: readonly RecordId[];
  /** Of the candidates: in a match that runs. */
  readonly working: readonly RecordId[];
  readonly matches: readonly Match[];
  readonly started: readonly Match[];
  readonly work: Work;
};

function readYear(given: StagesInput, programme: Programme): Year {
  const { evidence, rowsByMatch } = given;
  const { firstYear } = programme;
  const today = judgedOn(given.today, firstYear);
  const people = readPeopleEvidence(evidence, given.people, today);
  const requests = given.requests.filter((request) => isRequestOfYear(request, firstYear));
  const offers = given.offers.filter((offer) => isOfferOfYear(offer, firstYear));
  const matches = given.matches.filter((match) => isMatchOfYear(match, firstYear));
  const started = matches.filter(({ status }) => status.state !== 'proposed');
  const working = eachOnce(started.filter(isRunning).flatMap((match) => match.mentors));
  const asking = eachOnce(requests.map(({ mentee }) => mentee));
  const active = offers.filter(({ isReserve }) => !isReserve).map(({ mentor }) => mentor);
  const candidates = eachOnce([...active, ...working]);
  const decided = candidates.filter((id) => people.decisionOf(id) !== null);
  const accepted = decided.filter((id) => people.decisionOf(id) === 'accepted');
  return {
    programme,
    today,
    evidence,
    asking,
    mentees: asking.filter((id) => people.mayBeKept(id)),
    offering: eachOnce(offers.map(({ mentor }) => mentor)),
    candidates,
    decided,
    accepted,
    trained: accepted.filter((id) => people.hoursOf(id) >= trainingHoursNeeded),
    working,
    matches,
    started,
    work: computeWork(started, rowsByMatch, today),
  };
}

const eachOnce = (ids: readonly RecordId[]) => [...new Set(ids)];

function isEachAmong(ids: readonly RecordId[], others: readonly RecordId[]): boolean {
  const among = new Set(others);
  return ids.every((id) => among.has(id));
}

type ProofsByStage = Readonly<Record<StageNumber, readonly Proof[]>>;

function proofsOf(year: Year): ProofsByStage {
  const { asking, mentees, offering, candidates, decided, accepted, trained, work } = year;
  const started = year.started.length;
  const ready = trained.length > 0 && isEachAmong(year.working, trained);
  const isDecided = decided.length > 0 && isEachAmong(year.working, decided);
  return {
    1: conditionProofs(year),
    2: [proof('mentees', mentees.length > 0, mentees.length, asking.length)],
    3: [proof('mentors', offering.length > 0, offering.length, offering.length)],
    4: [
      proof('interviews', isDecided, decided.length, candidates.length),
      proof('training', ready, trained.length, accepted.length),
    ],
    5: pairProofs(year),
    6: [
      proof('first-meetings', work.met > 0 && work.isEachMet, work.met, started),
      proof('arc', work.throughArc > 0 && work.isEachThroughArc, work.throughArc, started),
      proof('ended', started > 0 && work.ended === started, work.ended, started),
    ],
    7: [proof('results', started > 0 && work.withResult === started, work.withResult, started)],
  };
}

const isPlanned = ({ due, owner }: StageEvidence['tasks'][number]) => due !== '' && owner !== '';

const proof = (code: ProofCode, isMet: boolean, count: number, of: number): Proof => ({
  code,
  isMet,
  count,
  of,
});

/** Stage 1: who answers, the plan of the year, and the order that makes both official. */
function conditionProofs({ programme, evidence }: Year): readonly Proof[] {
  const planned = new Set(evidence.tasks.filter(isPlanned).map(({ stage }) => stage)).size;
  const isAppointed = programme.coordinator.trim() !== '';
  const orders = evidence.documents.filter(
    ({ kind, on }) => kind === 'order-launch' && isSignedForYear(on, programme.firstYear),
  ).length;
  return [
    proof('coordinator', isAppointed, isAppointed ? 1 : 0, 1),
    proof('road-map', planned === stageNumbers.length, planned, stageNumbers.length),
    proof('launch-order', orders > 0, Math.min(1, orders), 1),
  ];
}

/**
 * Stage 5. A signed agreement is also a yes. Papers are asked of what runs: what has ended cannot be
 * cured any more, and a single talk needs none.
 */
function pairProofs({ matches, started, evidence }: Year): readonly Proof[] {
  const kept = new Set(evidence.documents.map(({ id }) => id));
  const running = started.filter(isRunning).filter(needsPapers);
  const isBegun = started.length > 0;
  const ofRunning = (code: ProofCode, isMet: (match: Match) => boolean) => {
    const lacking = running.filter((match) => !isMet(match)).map(({ id }) => id);
    const count = running.length - lacking.length;
    const found = proof(code, isBegun && lacking.length === 0, count, running.length);
    return lacking.length === 0 ? found : { ...found, lacking: lacking.slice(0, papersAtOnce) };
  };
  return [
    proof('pairs', isBegun, started.length, matches.length),
    ofRunning('acceptance', (match) => match.agreementOn !== '' || isAcceptedByAll(match)),
    ofRunning('order', ({ orderDocument }) => kept.has(orderDocument)),
    ofRunning('agreements', ({ agreementOn }) => agreementOn !== ''),
  ];
}

/** More are printed in a second job. */
const papersAtOnce = 40;

const needsPapers = ({ model }: Match) => model !== 'flash' && model !== 'speed';

const isAcceptedByAll = ({ mentors, mentees, answers }: Match) =>
  [...mentors, ...mentees].every((id) => answers[id]?.answer === 'accepted');

/** The work has a measure of its own; elsewhere each proof weighs the same. */
function partOf(number: StageNumber, proofs: ProofsByStage, { work }: Year): number {
  const own = proofs[number];
  if (own.every(({ isMet }) => isMet)) return 1;
  const shares = own.map(({ isMet, count, of }) =>
    isMet || of === 0 ? Number(isMet) : count / of,
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / own.length;
  return Math.min(almost, number === 6 ? work.progress : mean);
}

/** What is not done never looks done. */
const almost = 0.99;

/** What has to come before: nobody chooses mentors without knowing what is asked for. */
function isOpen(number: StageNumber, year: Year): boolean {
  switch (number) {
    case 1:
      return true;
    case 2:
      return year.programme.coordinator.trim() !== '';
    case 3:
      return year.asking.length > 0;
    case 4:
      return year.asking.length > 0 && year.offering.length > 0;
    case 5:
      return year.mentees.length > 0 && year.trained.length > 0;
    case 6:
      return year.started.length > 0;
    case 7:
      return (
        year.work.ended > 0 ||
        year.work.throughArc > 0 ||
        (year.started.length > 0 && year.today >= `${year.programme.firstYear + 1}-05-01`)
      );
  }
}
