import type { BaseKind } from '../domain/bases/base-columns.ts';
import { projectBase } from '../domain/bases/project-base.ts';
import { writeBase } from '../files/write-base.ts';
import { readBaseRecords } from './base-records.ts';
import type { OpenSpace } from './open-space.ts';
import { runningProgramme } from './register.ts';

export async function makeBaseFile(
  space: OpenSpace,
  kind: BaseKind,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const programme = runningProgramme(await space.memory.programme.load());
  if (!programme) return null;
  return writeBase(kind, projectBase(kind, await readBaseRecords(space), programme));
}
