import { beforeEach, expect, test, vi } from 'vitest';
import type { Change } from '../../src/domain/changes.ts';
import { startRound } from '../../src/domain/rotation/evening-clock.ts';
import type { SchoolEvent } from '../../src/domain/records/event.ts';
import { follow, insist, openSchool, type TestPage } from './open-page.ts';

const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word}-${String(index + 1).padStart(2, '0')}`);

const mentors = numbered('mentor', 6);
const mentees = numbered('mentee', 14);
const id = 'evening';
const today = '2026-11-24';
const when = { date: today, time: '15:00', place: 'Актовый зал' };
const plan8 = { kind: 'speed', title: 'Вечер', when, mentors, mentees, tables: 6 } as const;

let page: TestPage;
beforeEach(async () => {
  page = await openSchool();
  await insist(page, [...mentors, ...mentees].map(person));
});

const person = (one: string): Change => ({
  type: 'create',
  table: 'person',
  id: one,
  fields: { familyName: one, givenName: 'Аюна', circle: 'pupils' },
});

async function save(fields: Parameters<TestPage['api']['saveEvent']>[1]) {
  const saved = await page.api.saveEvent(id, fields);
  if (!saved.ok) throw new Error(saved.error.type);
  return saved.value.act;
}

async function readEvent() {
  const { last, end } = await follow(page, 'event', { id });
  const view = last();
  end();
  if (!view) throw new Error('no event');
  return view;
}

const isSeated = (plan: SchoolEvent['plan'], one: string) =>
  plan.flat().some(({ mentorId, menteeIds }) => mentorId === one || menteeIds.includes(one));

test('an evening of six mentors and fourteen mentees is planned with its saving: 48 talks', async () => {
  await save(plan8);
  const { event, summary } = await readEvent();
  expect(event.plan).toHaveLength(8);
  expect(summary).toMatchObject({
    talks: 48,
    ofMentees: { least: 3, most: 4 },
    ofMentors: { least: 8, most: 8 },
    isStale: false,
  });
});

test('absences at the door give a new plan in the same act: 40 talks, and one undo takes both back', async () => {
  await save(plan8);
  const act = await save({ absent: ['mentor-01', 'mentee-01', 'mentee-02'] });
  const { event, summary } = await readEvent();
  expect(summary).toMatchObject({ talks: 40, ofMentees: { least: 3, most: 4 } });
  expect(isSeated(event.plan, 'mentor-01')).toBe(false);
  await page.api.undo(act);
  await vi.waitFor(async () => expect((await readEvent()).summary.talks).toBe(48));
  expect((await readEvent()).event.absent).toEqual([]);
});

test('in mid-evening the rounds that have begun stay as they were', async () => {
  await save(plan8);
  const before = (await readEvent()).event.plan;
  const clock = startRound(3, page.wall.millis);
  await insist(page, [{ type: 'edit', table: 'event', id, fields: { clock } }]);
  page.wall.millis += 2 * 60_000;
  await save({ absent: ['mentee-05'] });
  const { event } = await readEvent();
  expect(event.plan.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(isSeated(event.plan.slice(3), 'mentee-05')).toBe(false);
});

test('people to be kept apart do not meet, not even at a request, and the page hears why', async () => {
  await insist(page, [
    { type: 'create', table: 'ban', id: 'ban', fields: { people: ['mentor-01', 'mentee-01'] } },
  ]);
  await save({ ...plan8, requested: [{ mentorId: 'mentor-01', menteeId: 'mentee-01' }] });
  const { event, summary } = await readEvent();
  const talks = event.plan.flat().filter(({ mentorId }) => mentorId === 'mentor-01');
  expect(talks.some(({ menteeIds }) => menteeIds.includes('mentee-01'))).toBe(false);
  expect(summary.unmetRequests).toEqual([
    { mentorId: 'mentor-01', menteeId: 'mentee-01', reason: 'banned' },
  ]);
});

test('an evening that cannot be planned is not saved, and says what is missing', async () => {
  const refused = await page.api.saveEvent(id, { ...plan8, tables: 4, menteesAtTable: 2 });
  expect(refused).toEqual({ ok: false, error: { type: 'too-few-tables', tablesNeeded: 6 } });
  const { last } = await follow(page, 'event', { id });
  expect(last()).toBeNull();
});

test('an absence that came from another device makes the plan stale until it is renewed', async () => {
  await save(plan8);
  await insist(page, [{ type: 'edit', table: 'event', id, fields: { absent: ['mentee-03'] } }]);
  await vi.waitFor(async () => expect((await readEvent()).summary.isStale).toBe(true));
  await save({});
  await vi.waitFor(async () => expect((await readEvent()).summary.isStale).toBe(false));
});

test('cards of five mentors with nine places give nine pairs, and three go on searching', async () => {
  await prepareCards();
  const pairs = await follow(page, 'eventPairs', { id, today });
  expect(pairs.last()?.result.pairs).toHaveLength(9);
  expect(pairs.last()?.result.rest).toHaveLength(3);

  const accepted = await page.api.acceptChoices(id, 'Поиск продолжается', today);
  expect(accepted.ok).toBe(true);
  await vi.waitFor(() => expect(pairs.last()?.made).toHaveLength(9));
  const matches = await follow(page, 'matches', { states: ['proposed'] });
  expect(matches.last()).toHaveLength(9);

  const rest = pairs.last()?.result.rest.map(({ menteeId }) => menteeId) ?? [];
  expect(rest).toHaveLength(3);
  for (const mentee of rest) {
    const { last } = await follow(page, 'person', { id: mentee });
    expect(last()?.requests[0]).toMatchObject({
      status: 'open',
      nextStep: 'Поиск продолжается',
      nextStepOn: '2026-12-08',
      leftOver: 1,
    });
  }
});

test('the pairs of an evening are one act: accepting twice adds nothing, undo takes all back', async () => {
  await prepareCards();
  const accepted = await page.api.acceptChoices(id, 'Поиск продолжается', today);
  if (!accepted.ok) throw new Error(accepted.error.type);
  const matches = await follow(page, 'matches', { states: ['proposed'] });
  expect(matches.last()).toHaveLength(9);
  await page.api.acceptChoices(id, 'Поиск продолжается', today);
  expect(matches.last()).toHaveLength(9);
  await page.api.undo(accepted.value.act);
  await vi.waitFor(() => expect(matches.last()).toHaveLength(0));
});

/** Twelve mentees and five mentors are there; everybody says «perhaps» about everyone they met. */
async function prepareCards(): Promise<void> {
  const places = [2, 2, 2, 2, 1];
  await insist(
    page,
    places.map((capacity, index): Change => ({
      type: 'create',
      table: 'offer',
      id: `offer-${index}`,
      fields: { mentor: mentors[index + 1] ?? '', capacity },
    })),
  );
  await save({ ...plan8, absent: ['mentor-01', 'mentee-01', 'mentee-02'] });
  const { event } = await readEvent();
  const cards = new Map<string, Record<string, number>>();
  for (const { mentorId, menteeIds } of event.plan.flat()) {
    for (const menteeId of menteeIds) {
      cards.set(menteeId, { ...cards.get(menteeId), [mentorId]: 1 });
      cards.set(mentorId, { ...cards.get(mentorId), [menteeId]: 1 });
    }
  }
  await insist(
    page,
    [...cards].map(([one, ratings]): Change => ({
      type: 'create',
      table: 'choiceCard',
      id: `card of ${one}`,
      fields: { event: id, person: one, ratings },
    })),
  );
}

test('the calendar shows the days asked for', async () => {
  await save(plan8);
  const november = await follow(page, 'calendar', { from: '2026-11-01', until: '2026-11-30' });
  expect(november.last().events).toEqual([{ id, kind: 'speed', title: 'Вечер', when, people: 20 }]);
  const december = await follow(page, 'calendar', { from: '2026-12-01', until: '2026-12-31' });
  expect(december.last().events).toEqual([]);
});
