import { describe, expect, test } from 'vitest';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { readRecord } from '../../src/domain/record.ts';
import { match } from '../../src/domain/records/match.ts';
import { join, plan, stampAt, stateOf, write } from '../support/written-records.ts';

const pair: Change = {
  type: 'create',
  table: 'match',
  id: 'pair',
  fields: { mentors: ['alexey'], mentees: ['masha'], goal: 'Метеостанция' },
};
const paired = write(new Map(), stampAt(2), pair);
const editPair = (fields: Fields): Change => ({
  type: 'edit',
  table: 'match',
  id: 'pair',
  fields,
});
const closed = (reason: string) =>
  editPair({ status: { state: 'closed', on: '2026-11-24', reason } });

describe('the gates of a match', () => {
  test('a match without a mentor or a mentee is refused', () => {
    const lonely: Change = {
      type: 'create',
      table: 'match',
      id: 'x',
      fields: { mentors: ['alexey'] },
    };
    expect(plan(paired, stampAt(3), lonely)).toEqual({
      ok: false,
      error: { type: 'match-without-people' },
    });
    expect(plan(paired, stampAt(3), editPair({ mentees: [] }))).toMatchObject({
      error: { type: 'match-without-people' },
    });
  });

  test('nobody is their own mentor', () => {
    expect(plan(paired, stampAt(3), editPair({ mentors: ['masha'] }))).toEqual({
      ok: false,
      error: { type: 'own-mentor', person: 'masha' },
    });
  });

  test('a match is not closed without a reason', () => {
    expect(plan(paired, stampAt(3), closed(' '))).toEqual({
      ok: false,
      error: { type: 'closing-without-reason' },
    });
    expect(plan(paired, stampAt(3), closed('Цель достигнута'))).toMatchObject({ ok: true });
  });

  test('what two devices broke together does not stop other edits', () => {
    const broken = join(
      write(paired, stampAt(3, 'b'), editPair({ mentors: ['alexey', 'kostya'] })),
      write(paired, stampAt(3, 'c'), editPair({ mentees: ['masha', 'kostya'] })),
    );
    const after = write(broken, stampAt(4), editPair({ goal: 'Метеостанция до мая' }));
    expect(readRecord(match, 'pair', stateOf(after, 'pair')).goal).toBe('Метеостанция до мая');
  });

  test('everything of a match belongs to its scope', () => {
    const planned = plan(paired, stampAt(3), editPair({ theme: 'Робототехника' }), {
      type: 'create',
      table: 'meeting',
      id: 'new',
      fields: { match: 'pair', topic: 'Датчик' },
    });
    expect(planned).toMatchObject({
      value: { entry: { ops: [{ scope: 'pair' }, { scope: 'pair' }, { scope: 'pair' }] } },
    });
  });
});
