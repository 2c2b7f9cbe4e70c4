import type { Change, Fields } from '../changes.ts';
import { addDays, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { cast } from './cast.ts';
import type { CastMember } from './cast-member.ts';
import type { People } from './generate-people.ts';
import type { MatchPlan } from './match-plan.ts';
import type { Random } from './random.ts';
import { reserveOffers, waitingRequests } from './work.ts';

export type Needs = {
  readonly changes: readonly Change[];
  /** The request of the first mentee of each plan. */
  readonly requests: readonly RecordId[];
  /** Those who have nobody yet. */
  readonly waitingMentees: readonly RecordId[];
  readonly freeMentors: readonly RecordId[];
};

/** Who wants what and who gives what: of the matches that run, and of those who still wait. */
export function generateNeeds(
  plans: readonly MatchPlan[],
  people: People,
  given: { readonly newId: () => RecordId; readonly random: Random; readonly today: LocalDate },
): Needs {
  const { newId, random, today } = given;
  const changes: Change[] = [];
  const create = (table: 'request' | 'offer', fields: Fields): RecordId => {
    const id = newId();
    changes.push({ type: 'create', table, id, fields });
    return id;
  };
  const enteredOn = () => addDays(today, -random.between(88, 100));

  const requests = plans.map(({ story, mentees, ending }) => {
    const fields = { words: story.request, themes: [story.theme.toLowerCase()] };
    const rest = {
      form: story.official?.form ?? null,
      status: ending ? 'closed' : 'matched',
      result: ending?.result ?? '',
      enteredOn: enteredOn(),
    };
    const ids = mentees.map((mentee) => create('request', { mentee, ...fields, ...rest }));
    return ids[0] ?? '';
  });

  const busy = new Set(plans.flatMap((plan) => [...plan.mentors, ...plan.mentees]));
  const freePupils = (people.byCircle.get('pupils') ?? []).filter((id) => !busy.has(id)).reverse();
  const waitingMentees: RecordId[] = [];
  for (const [index, [theme, words]] of waitingRequests.entries()) {
    const mentee = freePupils[index * 3];
    const waits = addDays(today, -random.between(2, 20));
    if (mentee === undefined) continue;
    create('request', { mentee, words, themes: [theme], status: 'open', enteredOn: waits });
    waitingMentees.push(mentee);
  }

  const offers = listOffers(plans, people);
  for (const [mentor, offer] of offers)
    create('offer', { mentor, ...offer, enteredOn: enteredOn() });
  const freeGraduates = (people.byCircle.get('graduates') ?? []).filter((id) => !offers.has(id));
  const freeMentors: RecordId[] = [];
  for (const [index, [topic, competences]] of reserveOffers.entries()) {
    const mentor = freeGraduates[index * 2];
    if (mentor === undefined) continue;
    create('offer', { mentor, competences, topics: [topic], enteredOn: enteredOn() });
    freeMentors.push(mentor);
  }
  return { changes, requests, waitingMentees, freeMentors };
}

/** What the cast offers, and a plain offer of everyone else who is a mentor. */
function listOffers(plans: readonly MatchPlan[], people: People): ReadonlyMap<RecordId, Fields> {
  const offers = new Map<RecordId, Fields>();
  for (const [key, { offer }] of Object.entries<CastMember>(cast)) {
    const id = people.cast.get(key);
    if (offer && id !== undefined) offers.set(id, { ...offer, topics: [...offer.topics] });
  }
  for (const { story, mentors } of plans) {
    for (const mentor of mentors.filter((id) => !offers.has(id))) {
      const topics = [story.theme.toLowerCase()];
      offers.set(mentor, { competences: story.theme, topics, hours: 'Час в неделю', capacity: 4 });
    }
  }
  return offers;
}
