import { isLocalDate } from '../domain/dates.ts';
import { isDeleted } from '../domain/deletion.ts';
import type { RecordId } from '../domain/op.ts';
import { readRecord } from '../domain/record.ts';
import { meeting } from '../domain/records/meeting.ts';
import type { Diary, DiaryRow, MeetingDay } from './database.ts';
import { ownerOf } from './record-row.ts';
import type { Store, StoredRecord } from './store.ts';

/** A record as it was and as it is, in one transaction. */
export type Step = { readonly before: StoredRecord | undefined; readonly after: StoredRecord };

/** What the steps change in the days of meetings; most steps change nothing. */
export const planMoves = (steps: readonly Step[]): readonly Move[] => steps.flatMap(stepToMoves);

/**
 * The plain days of the matches in line with their meetings, to be written by the caller in the
 * same transaction.
 */
export function moveInDiaries(store: Store, moves: readonly Move[]): PromiseLike<DiaryRow[]> {
  const matches = [...new Set(moves.map((move) => move.match))];
  return store.database.diaries
    .bulkGet(matches)
    .then((rows) =>
      matches.map((match, index) =>
        diaryToRow(withMoves(rowToDiary(rows[index] ?? { match, days: '[]' }), moves)),
      ),
    );
}

const diaryToRow = ({ match, days }: Diary): DiaryRow => ({ match, days: JSON.stringify(days) });

export function rowToDiary({ match, days }: DiaryRow): Diary {
  const read: MeetingDay[] = JSON.parse(days);
  return { match, days: read };
}

/** A meeting comes to a day of its match, or leaves it. */
export type Move = {
  readonly match: RecordId;
  readonly meeting: RecordId;
  readonly day: MeetingDay | null;
};

function stepToMoves({ before, after }: Step): Move[] {
  if (after.table !== meeting.table) return [];
  const left = before && dayOf(before);
  const entered = dayOf(after);
  if (JSON.stringify(left) === JSON.stringify(entered)) return [];
  const leaving: Move[] = left ? [{ match: left.match, meeting: after.id, day: null }] : [];
  return entered ? [...leaving, { meeting: after.id, ...entered }] : leaving;
}

function dayOf(record: StoredRecord): { match: RecordId; day: MeetingDay } | undefined {
  const match = ownerOf(record);
  if (match === undefined || isDeleted(record.state)) return undefined;
  const { id, when, state, minutes } = readRecord(meeting, record.id, record.state);
  // Anything else in this place could be a text that must not lie in the open.
  if (!isLocalDate(when.date)) return undefined;
  return { match, day: [id, when.date, state, Math.round(minutes / 15) * 15] };
}

function withMoves({ match, days: known }: Diary, moves: readonly Move[]): Diary {
  const days = new Map(known.map((day) => [day[0], day]));
  for (const move of moves) {
    if (move.match !== match) continue;
    if (move.day) days.set(move.meeting, move.day);
    else days.delete(move.meeting);
  }
  return { match, days: [...days.values()].sort((a, b) => (a[1] < b[1] ? -1 : 1)) };
}
