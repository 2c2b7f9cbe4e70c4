import { listBans } from '../matching/list-bans.ts';
import type { RecordId } from '../op.ts';
import { listMet } from './list-met.ts';
import type { RequestedTalk, Rotation, RotationInput, Talk, UnmetRequest } from './rotation.ts';

/** Adds to the rounds what the coordinator asks about them: who has how many, which wishes fail. */
export function describeRotation(
  input: RotationInput,
  rounds: readonly (readonly Talk[])[],
): Rotation {
  const met = listMet(rounds);
  const bans = listBans(input.bans);
  const countTalks = (ids: readonly RecordId[]) =>
    ids.map((personId) => ({ personId, talks: met.get(personId)?.size ?? 0 }));
  const explain = ({ mentorId, menteeId }: RequestedTalk): UnmetRequest['reason'] => {
    const both = [mentorId, menteeId];
    if (both.some((id) => input.absentIds.includes(id))) return 'absent';
    return bans.get(mentorId)?.has(menteeId) === true ? 'banned' : 'no-round-left';
  };
  return {
    rounds,
    mentors: countTalks(input.mentorIds),
    mentees: countTalks(input.menteeIds),
    unmetRequests: input.requested
      .filter(({ mentorId, menteeId }) => met.get(mentorId)?.has(menteeId) !== true)
      .map((talk) => Object.assign({ reason: explain(talk) }, talk)),
  };
}
