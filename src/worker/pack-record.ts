import { isSameJson, type Json } from '../domain/json.ts';
import type { RecordId } from '../domain/op.ts';
import { type Definition, readRecord, type RecordOf } from '../domain/record.ts';
import type { Kept } from './kept-table.ts';

/** A kept record without its empty fields: of twenty-five a pupil fills six. */
export type Packed<Def extends Definition> = readonly [
  id: RecordId,
  filled: Partial<RecordOf<Def>>,
  isDeleted: boolean,
];

export function createPacker<Def extends Definition>(definition: Def) {
  const empty = readRecord(definition, '', new Map());
  const empties = new Map(Object.entries<Json>(empty));
  const isFilled = ([name, value]: [string, Json]) =>
    name !== 'id' && !isSameJson(value, empties.get(name) ?? null);
  return {
    pack: ({ record, isDeleted }: Kept<RecordOf<Def>>): Packed<Def> => {
      const filled = Object.entries<Json>(record).filter(isFilled);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- some of its own fields
      return [record.id, Object.fromEntries(filled) as Partial<RecordOf<Def>>, isDeleted];
    },
    unpack: ([id, filled, isDeleted]: Packed<Def>): Kept<RecordOf<Def>> => ({
      record: { ...empty, ...filled, id },
      isDeleted,
    }),
  };
}
