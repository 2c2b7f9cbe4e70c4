import type { RecordId } from '../op.ts';
import { addEdge, createNetwork, hasFlow, sendAtLeastCost } from './least-cost-flow.ts';
import type { RequestedTalk } from './rotation.ts';

export type TalkChoice = {
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  readonly mayMeet: (mentorId: RecordId, menteeId: RecordId) => boolean;
  readonly isRequested: (mentorId: RecordId, menteeId: RecordId) => boolean;
  readonly mostForMentor: number;
  readonly mostForMentee: number;
  readonly mostTalks: number;
};

/** `talks`: how many somebody has behind them; they count towards evenness. */
export type Participant = { readonly personId: RecordId; readonly talks: number };

/**
 * Chooses who meets whom, before anybody asks when: as many talks as possible, spread as evenly as
 * possible on both sides, then as many requested ones as possible.
 *
 * A person's n-th talk costs 2n − 1, which over a person adds up to the square of the talks; the
 * least sum of squares is the most even spread there is. The best spread of one side never stands in
 * the way of the best of the other (what flows can link is closed under combining the two;
 * Schrijver, Combinatorial Optimization, 2003, on linking systems), so both sides come out within
 * one wherever bans and played rounds allow it.
 */
export function chooseTalks(choice: TalkChoice): readonly RequestedTalk[] {
  const { mentors, mentees } = choice;
  const firstMentee = 1 + mentors.length;
  const sink = firstMentee + mentees.length;
  const network = createNetwork(sink + 1);
  const talks: { readonly talk: RequestedTalk; readonly edge: number }[] = [];
  mentors.forEach(({ personId: mentorId }, mentor) => {
    mentees.forEach(({ personId: menteeId }, mentee) => {
      if (!choice.mayMeet(mentorId, menteeId)) return;
      const cost = choice.isRequested(mentorId, menteeId) ? -1 : 0;
      const edge = addEdge(network, 1 + mentor, firstMentee + mentee, cost);
      talks.push({ talk: { mentorId, menteeId }, edge });
    });
  });
  // More than all requested talks together can save.
  const evenness = talks.length + 1;
  const addTalks = (from: number, to: number, before: number, most: number) => {
    for (let talk = before; talk < before + most; talk += 1) {
      addEdge(network, from, to, (2 * talk + 1) * evenness);
    }
  };
  for (const [mentor, { talks: before }] of mentors.entries()) {
    addTalks(0, 1 + mentor, before, choice.mostForMentor);
  }
  for (const [mentee, { talks: before }] of mentees.entries()) {
    addTalks(firstMentee + mentee, sink, before, choice.mostForMentee);
  }
  sendAtLeastCost(network, 0, sink, choice.mostTalks);
  return talks.filter(({ edge }) => hasFlow(network, edge)).map(({ talk }) => talk);
}
