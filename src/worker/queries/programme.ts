import type { Programme } from '../../domain/records/programme.ts';
import type { OpenSpace } from '../open-space.ts';
import { runningProgramme } from '../register.ts';

export async function answerProgramme({ memory }: OpenSpace): Promise<Programme | null> {
  return runningProgramme(await memory.programme.load());
}
