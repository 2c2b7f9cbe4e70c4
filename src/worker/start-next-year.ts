import type { SaveFailure, Saved } from '../domain/api.ts';
import type { Outcome } from '../domain/outcome.ts';
import { refused } from '../domain/outcome.ts';
import type { ChangeFailure } from '../domain/plan-change.ts';
import { type NextYearChoice, nextYearId, planNextYear } from '../domain/programme/next-year.ts';
import { listTasks } from '../domain/programme/road-map.ts';
import { saveChanges } from '../storage/save-changes.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

/** One entry of the log, so that it is done or not done, and one undo takes all of it back. */
export async function startNextYear(
  { memory, store }: OpenSpace,
  choice: NextYearChoice,
): Promise<Outcome<Saved, ChangeFailure | SaveFailure>> {
  const [programmes, tasks, people, offers, requests] = await Promise.all([
    memory.programme.load(),
    memory.stageTask.load(),
    memory.person.load(),
    memory.offer.load(),
    memory.request.load(),
  ]);
  const from = programmes.get(choice.from);
  if (!from || from.isDeleted) return refused({ type: 'record-missing', id: choice.from });
  const changes = planNextYear(
    {
      programme: from.record,
      next: programmes.get(nextYearId(from.record)),
      tasks: listTasks(living(tasks), choice.from),
      people: living(people),
      offers: living(offers),
      requests: living(requests),
      knows: (id) => programmes.has(id) || tasks.has(id),
    },
    choice,
  );
  return saveChanges(store, changes);
}
