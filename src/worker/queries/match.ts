import type { LocalDate } from '../../domain/dates.ts';
import { isDeleted } from '../../domain/deletion.ts';
import { listMissing } from '../../domain/gates/readiness.ts';
import type { RecordId } from '../../domain/op.ts';
import { listAnswerers } from '../../domain/pairing/answerers.ts';
import { type Definition, readRecord, type RecordOf } from '../../domain/record.ts';
import { checkIn } from '../../domain/records/check-in.ts';
import { meeting } from '../../domain/records/meeting.ts';
import { survey } from '../../domain/records/survey.ts';
import { step } from '../../domain/records/step.ts';
import type { MatchView } from '../../domain/views.ts';
import { readOfMatch, readRecords } from '../../storage/read-records.ts';
import type { StoredRecord } from '../../storage/store.ts';
import { documentsOfMatch } from './documents.ts';
import type { OpenSpace } from '../open-space.ts';
import { readRegister } from '../register.ts';
import { readRuleRecords } from '../rule-records.ts';
import { matchRow, personRow } from '../rows.ts';
import { waitingFields } from '../waiting.ts';

export async function answerMatch(
  space: OpenSpace,
  { id, today }: { readonly id: RecordId; readonly today: LocalDate },
): Promise<MatchView | null> {
  const [register, rules, [stored], own] = await Promise.all([
    readRegister(space, today),
    readRuleRecords(space),
    readRecords(space.store, [id]),
    readOfMatch(space.store, id),
  ]);
  const kept = register.matches.get(id);
  if (!kept || !stored) return null;
  const match = kept.record;
  const living = own.filter((record) => !isDeleted(record.state));
  return {
    match,
    row: matchRow(register, match),
    supervisor: personRow(register, match.supervisor) ?? null,
    steps: recordsOf(step, living).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    meetings: recordsOf(meeting, living).sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1)),
    checkIns: recordsOf(checkIn, living).sort((a, b) => (a.on < b.on ? 1 : -1)),
    surveys: own
      .filter(({ table }) => table === survey.table)
      .map(({ id: of, state }) => ({
        survey: readRecord(survey, of, state),
        isDeleted: isDeleted(state),
      })),
    answerers: match.status.state === 'proposed' ? listAnswerers(match, rules, today) : [],
    papers: await documentsOfMatch(space, register, id),
    readiness: listMissing(match, rules, today),
    waiting: [stored, ...own].flatMap((record) => waitingFields(register, record, space.device)),
    isDeleted: kept.isDeleted,
  };
}

const timeOf = ({ id, when, state }: RecordOf<typeof meeting>) =>
  `${state === 'planned' ? 1 : 0} ${when.date} ${when.time} ${id}`;

const recordsOf = <Def extends Definition>(
  definition: Def,
  records: readonly StoredRecord[],
): RecordOf<Def>[] =>
  records
    .filter((record) => record.table === definition.table)
    .map(({ id, state }) => readRecord(definition, id, state));
