import type { Programme } from '../../domain/records/programme.ts';
import type { OpenSpace } from '../open-space.ts';
import { firstProgramme } from '../register.ts';

export async function answerProgramme({ memory }: OpenSpace): Promise<Programme | null> {
  return firstProgramme(await memory.programme.load());
}
