import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

/** One line of the road map. */
export const stageTask = {
  table: 'stageTask',
  fields: {
    programme: text(40),
    stage: value(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), 1),
    order: value(v.number(), 0, 'auto'),
    /** Of an official task; the same task prefilled on two devices is shown once. */
    code: text(60, 'auto'),
    words: text(1000),
    owner: text(300),
    due: text(10),
    /** What will show that it is done: «приказ», «список с подписями». */
    evidence: text(500),
    doneOn: text(10),
    result: text(1000),
  },
} as const;

export type StageTask = RecordOf<typeof stageTask>;
