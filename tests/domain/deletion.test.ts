import { describe, expect, test } from 'vitest';
import {
  deletedPath,
  deletionValue,
  isDeleted,
  isEditedAfterDeletion,
} from '../../src/domain/deletion.ts';
import type { Json } from '../../src/domain/json.ts';
import { applyOp, type RecordState } from '../../src/domain/merge.ts';

const write = (state: RecordState, stamp: string, path: string, value: Json, over: string[] = []) =>
  applyOp(state, stamp, { table: 'person', id: 'p', scope: 'school', path, value, over });

const named = write(new Map(), '1', 'name', 'Маша');

describe('a deletion', () => {
  test('names every write that it saw', () => {
    const longer = write(named, '2', 'class', '8');
    expect(deletionValue(longer)).toEqual({ saw: ['1', '2'] });
    expect(deletionValue(write(longer, '3', deletedPath, null))).toEqual({ saw: ['1', '2'] });
  });

  test('hides the record, and what is not deleted is not edited after it', () => {
    expect(isDeleted(named)).toBe(false);
    expect(isEditedAfterDeletion(named)).toBe(false);
    const deleted = write(named, '2', deletedPath, deletionValue(named));
    expect(isDeleted(deleted)).toBe(true);
    expect(isEditedAfterDeletion(deleted)).toBe(false);
  });

  test('recognises what was written without knowing of it, even under an earlier stamp', () => {
    const deleted = write(named, '5', deletedPath, deletionValue(named));
    expect(isEditedAfterDeletion(write(deleted, '3', 'name', 'Мария', ['1']))).toBe(true);
  });

  test('does not ask about an edit that another deletion saw', () => {
    const edited = write(named, '2', 'class', '8');
    const seenAll = write(edited, '3', deletedPath, deletionValue(edited));
    const both = write(seenAll, '4', deletedPath, deletionValue(named));
    expect(isDeleted(both)).toBe(true);
    expect(isEditedAfterDeletion(both)).toBe(false);
  });

  test('in words that nobody understands deletes nothing', () => {
    expect(isDeleted(write(named, '2', deletedPath, 'yes'))).toBe(false);
    expect(isDeleted(write(named, '2', deletedPath, { saw: 'all' }))).toBe(false);
  });
});
