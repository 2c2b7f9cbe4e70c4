import { isDeleted } from '../../domain/deletion.ts';
import type { RecordId } from '../../domain/op.ts';
import { readRecord } from '../../domain/record.ts';
import { meeting } from '../../domain/records/meeting.ts';
import { numberOfMeeting } from '../../domain/timeline/number-meetings.ts';
import type { MeetingView } from '../../domain/views.ts';
import { readOfMatch, readRecords } from '../../storage/read-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { readRegister } from '../register.ts';
import { matchRow } from '../rows.ts';
import { waitingFields } from '../waiting.ts';

export async function answerMeeting(
  space: OpenSpace,
  { id }: { readonly id: RecordId },
): Promise<MeetingView | null> {
  const [register, [stored]] = await Promise.all([
    readRegister(space),
    readRecords(space.store, [id]),
  ]);
  if (stored?.table !== meeting.table) return null;
  const record = readRecord(meeting, id, stored.state);
  const match = register.matches.get(record.match);
  if (!match) return null;
  const siblings = (await readOfMatch(space.store, record.match))
    .filter(({ table, state }) => table === meeting.table && !isDeleted(state))
    .map((sibling) => readRecord(meeting, sibling.id, sibling.state));
  return {
    meeting: record,
    row: matchRow(register, match.record),
    number: numberOfMeeting(siblings, id),
    waiting: waitingFields(register, stored, space.device),
  };
}
