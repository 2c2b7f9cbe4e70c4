import type { LocalDate } from '../../domain/dates.ts';
import type { RecordId } from '../../domain/op.ts';
import { isSignedForYear } from '../../domain/programme/of-year.ts';
import { listOverdue } from '../../domain/programme/road-map.ts';
import { computeStages } from '../../domain/programme/stages.ts';
import type { SchoolDocument } from '../../domain/records/document.ts';
import type { Programme } from '../../domain/records/programme.ts';
import type { YearView } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readRegister, runningProgramme } from '../register.ts';
import { readStageEvidence } from '../stage-evidence.ts';

/** A school year with its stages and its road map; `null` where it has not arrived here. */
export async function answerYear(
  space: OpenSpace,
  { today, programme: id }: { readonly today: LocalDate; readonly programme: RecordId | null },
): Promise<YearView | null> {
  const { memory } = space;
  const programmes = await memory.programme.load();
  const years = living(programmes);
  const programme =
    id === null ? runningProgramme(programmes) : years.find((year) => year.id === id);
  if (!programme) return null;
  const [register, evidence, requests, offers, tasks] = await Promise.all([
    readRegister(space, today),
    readStageEvidence(space, programme),
    memory.request.load(),
    memory.offer.load(),
    memory.stageTask.load(),
  ]);
  const stages = computeStages({
    today,
    programme,
    people: living(register.people),
    requests: living(requests),
    offers: living(offers),
    matches: living(register.matches),
    rowsByMatch: register.meetings,
    evidence,
  });
  const removed = [...tasks.values()].filter(({ isDeleted }) => isDeleted);
  return {
    programme,
    stages,
    tasks: evidence.tasks,
    removedTasks: removed
      .filter(({ record }) => record.programme === programme.id)
      .map(({ record }) => record.id),
    overdueTasks: listOverdue(evidence.tasks, stages, today).map((task) => task.id),
    launchOrder: launchOrderOf(programme, evidence.documents),
    years: years
      .sort((one, other) => other.firstYear - one.firstYear || (one.id < other.id ? -1 : 1))
      .map(({ id: year, firstYear, status }) => ({ id: year, firstYear, status })),
  };
}

function launchOrderOf(
  { firstYear }: Programme,
  documents: readonly Pick<SchoolDocument, 'id' | 'kind' | 'number' | 'on'>[],
): YearView['launchOrder'] {
  const orders = documents
    .filter(({ kind, on }) => kind === 'order-launch' && isSignedForYear(on, firstYear))
    .sort((one, other) => (one.on < other.on ? 1 : -1));
  const [latest] = orders;
  return latest ? { id: latest.id, number: latest.number, on: latest.on } : null;
}
