import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/domain/record.ts';
import { type CheckIn, checkIn } from '../../../src/domain/records/check-in.ts';
import type { Match } from '../../../src/domain/records/match.ts';
import type { Meeting } from '../../../src/domain/records/meeting.ts';
import { step } from '../../../src/domain/records/step.ts';
import { buildTimeline, type TimelineItem } from '../../../src/domain/timeline/build-timeline.ts';
import { computeGoalProgress } from '../../../src/domain/timeline/goal-progress.ts';
import { numberOfMeeting } from '../../../src/domain/timeline/number-meetings.ts';
import { aMatch, aMeeting } from '../../support/school-records.ts';

const today = '2026-11-24';

function timelineOf(meetings: Meeting[], fields: Partial<Match> = {}, checkIns: CheckIn[] = []) {
  const match = aMatch('pair', fields);
  return buildTimeline({ today, holidays: [], match, meetings, steps: [], checkIns });
}

const planned = (id: string, date: string) => aMeeting(id, date, { state: 'planned' });
const missed = (id: string, date: string) => aMeeting(id, date, { state: 'missed' });
const at = (id: string, date: string, time: string) =>
  aMeeting(id, date, { when: { date, time, place: '' } });
const lineOf = (item: TimelineItem) => {
  switch (item.kind) {
    case 'meeting':
      return `${item.meeting.id}${item.number ?? '–'}${item.isDuplicate ? '=' : ''}${item.isUnwritten ? '?' : ''}`;
    case 'gap':
      return `gap ${item.days}`;
    case 'check-in':
      return 'check-in';
  }
};

describe('the timeline of a match', () => {
  test('runs from what is planned back to the first meeting, each with its number', () => {
    const { items, held, next } = timelineOf([
      aMeeting('a', '2026-11-10'),
      aMeeting('b', '2026-11-17'),
      planned('d', '2026-12-01'),
      planned('c', today),
    ]);
    expect(items.map(lineOf)).toEqual(['d3', 'c3', 'b2', 'a1']);
    expect(held).toBe(2);
    expect(next?.id).toBe('c');
  });

  test('counts a meeting once that was written down on two devices', () => {
    const { items, held } = timelineOf([
      aMeeting('a', '2026-11-17'),
      at('b', '2026-11-17', '13:30'),
      aMeeting('c', '2026-11-20'),
    ]);
    expect(items.map(lineOf)).toEqual(['c2', 'b1=', 'a1']);
    expect(held).toBe(2);
  });

  test('counts two meetings of one day that have their own hours', () => {
    expect(timelineOf([at('a', '2026-11-17', '09:00'), at('b', '2026-11-17', '15:00')]).held).toBe(
      2,
    );
  });

  test('gives no number to a missed meeting and asks for the one that nobody wrote down', () => {
    const { items, next } = timelineOf([
      aMeeting('a', '2026-11-17'),
      missed('b', '2026-11-18'),
      planned('c', '2026-11-19'),
      planned('d', ''),
    ]);
    expect(items.map(lineOf)).toEqual(['d2', 'c2?', 'b–', 'a1']);
    expect(next).toBeNull();
  });

  test('shows silences of two weeks or longer, between meetings and until today', () => {
    const { items } = timelineOf([
      aMeeting('a', '2026-10-01'),
      aMeeting('b', '2026-10-20'),
      aMeeting('c', '2026-10-25'),
    ]);
    expect(items.map(lineOf)).toEqual(['gap 30', 'c3', 'b2', 'gap 19', 'a1']);
    const closed = { status: { state: 'closed', on: '2026-10-26', reason: 'x' } } as const;
    expect(timelineOf([aMeeting('a', '2026-10-25')], closed).items.map(lineOf)).toEqual(['a1']);
  });

  test('has the talks of the coordinator in their places', () => {
    const talk = { ...readRecord(checkIn, 'x', new Map()), on: '2026-11-18' };
    expect(
      timelineOf([aMeeting('a', '2026-11-17'), aMeeting('b', '2026-11-18')], {}, [talk]).items.map(
        lineOf,
      ),
    ).toEqual(['b2', 'check-in', 'a1']);
  });

  test('of a new match is empty', () => {
    expect(timelineOf([])).toEqual({
      items: [],
      next: null,
      held: 0,
      goal: { done: 0, total: 0, next: null, steps: [] },
    });
  });
});

test('the form of a meeting knows its number before it is saved', () => {
  const meetings = [aMeeting('a', '2026-11-10'), planned('b', today), missed('c', '2026-11-11')];
  expect(numberOfMeeting(meetings, 'a')).toBe(1);
  expect(numberOfMeeting(meetings, 'b')).toBe(2);
  expect(numberOfMeeting(meetings, 'c')).toBe(2);
  expect(numberOfMeeting(meetings, null)).toBe(2);
});

const aStep = (id: string, order: number, doneOn = '', due = '') => ({
  ...readRecord(step, id, new Map()),
  order,
  doneOn,
  due,
});

test('the goal is as far as its steps, and the next step is the first that is not done', () => {
  const progress = computeGoalProgress([
    aStep('c', 2, '', '2026-12-20'),
    aStep('d', 2, '', '2026-12-01'),
    aStep('a', 0, '2026-10-01'),
    aStep('b', 1, '2026-11-01'),
    aStep('e', 2),
  ]);
  expect(progress).toMatchObject({ done: 2, total: 5, next: { id: 'd' } });
  expect(progress.steps.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c', 'e']);
});
