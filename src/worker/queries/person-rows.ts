import type { RecordId } from '../../domain/op.ts';
import type { PersonRow } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPeople } from '../register.ts';
import { personRows } from '../rows.ts';

export const answerPersonRows = async (
  space: OpenSpace,
  { ids }: { readonly ids: readonly RecordId[] },
): Promise<readonly PersonRow[]> => personRows(await readPeople(space), ids);
