import type { RecordId } from '../op.ts';
import type { Meeting } from '../records/meeting.ts';
import { haveDifferentTimes } from '../today/meeting-matters.ts';

export type NumberedMeeting = {
  readonly meeting: Meeting;
  /** 7 in «Встреча 7»; nothing for a missed one. */
  readonly number: number | null;
  /** The same meeting stands here already, under the same number. */
  readonly isDuplicate: boolean;
};

/**
 * The meetings of a match in the order of their days. Held ones are counted, what was written down
 * twice counts once; a planned one carries the number that it will have.
 */
export function numberMeetings(meetings: readonly Meeting[]): readonly NumberedMeeting[] {
  const ordered = [...meetings].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  let held = 0;
  let lastHeld: Meeting | undefined;
  return ordered.map((meeting) => {
    if (meeting.state === 'missed') return { meeting, number: null, isDuplicate: false };
    if (meeting.state === 'planned') return { meeting, number: held + 1, isDuplicate: false };
    const isDuplicate = lastHeld !== undefined && isSameMeeting(lastHeld, meeting);
    if (!isDuplicate) held += 1;
    lastHeld = meeting;
    return { meeting, number: held, isDuplicate };
  });
}

/** The number that the form of this meeting shows; of a new one, the number after the last. */
export function numberOfMeeting(meetings: readonly Meeting[], id: RecordId | null): number {
  const numbered = numberMeetings(meetings);
  const own = numbered.find(({ meeting }) => meeting.id === id)?.number;
  return own ?? countHeld(numbered) + 1;
}

export const countHeld = (numbered: readonly NumberedMeeting[]): number =>
  numbered.filter(({ meeting, isDuplicate }) => meeting.state === 'held' && !isDuplicate).length;

const isSameMeeting = (one: Meeting, other: Meeting) =>
  one.when.date === other.when.date && !haveDifferentTimes([one.when, other.when]);

/** On one day a held meeting comes before a planned one. Without a date, after all the others. */
const orderOf = ({ when, state, id }: Meeting) =>
  `${when.date || '9999'} ${state === 'planned' ? 1 : 0} ${when.time} ${id}`;
