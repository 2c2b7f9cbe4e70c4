import { listTasks } from '../domain/programme/road-map.ts';
import type { StageEvidence } from '../domain/programme/stage-evidence.ts';
import type { Programme } from '../domain/records/programme.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

/** The papers and tasks of which the stages of a year are counted. */
export async function readStageEvidence(
  { memory }: OpenSpace,
  programme: Programme | null,
): Promise<StageEvidence> {
  const [tasks, documents, consents, interviews, trainings] = await Promise.all([
    memory.stageTask.load(),
    memory.document.load(),
    memory.consent.load(),
    memory.interview.load(),
    memory.training.load(),
  ]);
  return {
    tasks: programme ? listTasks(living(tasks), programme.id) : [],
    documents: living(documents),
    consents: living(consents),
    interviews: living(interviews),
    trainings: living(trainings),
  };
}
