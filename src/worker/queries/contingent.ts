import type { LocalDate } from '../../domain/dates.ts';
import { countRegister } from '../../domain/programme/contingent.ts';
import type { RegisterCount } from '../../domain/programme/contingent.ts';
import type { OpenSpace } from '../open-space.ts';
import { living } from '../register.ts';

/** How many of whom the register knows on a day. */
export async function answerContingent(
  { memory }: OpenSpace,
  { on }: { readonly on: LocalDate },
): Promise<RegisterCount> {
  return countRegister(living(await memory.person.load()), on);
}
