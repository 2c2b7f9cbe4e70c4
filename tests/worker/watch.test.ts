import { beforeEach, expect, test, vi } from 'vitest';
import { follow, insist, openPage, openSchool, type TestPage } from './open-page.ts';
import type { Change } from '../../src/domain/changes.ts';

let page: TestPage;
beforeEach(async () => {
  page = await openSchool();
});

const everyone = { text: '', circle: null, schoolClass: null, role: null, offset: 0, limit: 10 };

const pupil = (id: string, familyName: string, schoolClass = '9А'): Change => ({
  type: 'create',
  table: 'person',
  id,
  fields: { familyName, givenName: 'Аюна', circle: 'pupils', schoolClass },
});

const meeting = (id: string, state: string, date: string): Change => ({
  type: 'create',
  table: 'meeting',
  id,
  fields: { match: 'pair', state, when: { date, time: '13:30', place: '' }, minutes: 45 },
});

test('a new programme is answered at once', async () => {
  const { last } = await follow(page, 'programme', {});
  expect(last()?.school).toBe('Хандагайская школа');
});

test('the list of people follows each change', async () => {
  const people = await follow(page, 'people', everyone);
  expect(people.last().everyone).toBe(0);
  await insist(page, [pupil('p1', 'Цыренова'), pupil('p2', 'Баирова', '10Б')]);
  await vi.waitFor(() => expect(people.last().everyone).toBe(2));
  expect(people.last().rows.map((row) => row.familyName)).toEqual(['Баирова', 'Цыренова']);
  expect(people.last().classes).toEqual(['9А', '10Б']);
  await insist(page, [{ type: 'delete', table: 'person', id: 'p2' }]);
  await vi.waitFor(() => expect(people.last().everyone).toBe(1));
});

test('a question that was ended is not answered any more', async () => {
  const [ended, open] = [
    await follow(page, 'people', everyone),
    await follow(page, 'people', everyone),
  ];
  ended.end();
  await insist(page, [pupil('p1', 'Цыренова')]);
  await vi.waitFor(() => expect(open.last().everyone).toBe(1));
  expect(ended.given).toHaveLength(1);
});

test('forty changes at once repaint a list a few times, not forty', async () => {
  const people = await follow(page, 'people', everyone);
  for (let index = 0; index < 40; index += 1) await insist(page, [pupil(`p${index}`, 'Иванова')]);
  await vi.waitFor(() => expect(people.last().everyone).toBe(40));
  expect(people.given.length).toBeLessThan(30);
});

test('a pair, its meeting and its day follow from the records', async () => {
  await insist(page, [
    pupil('mentee', 'Баирова'),
    pupil('mentor', 'Цыренова', '10Б'),
    {
      type: 'create',
      table: 'match',
      id: 'pair',
      fields: {
        mentors: ['mentor'],
        mentees: ['mentee'],
        status: { state: 'proposed', on: '2026-10-01', reason: '' },
      },
    },
  ]);
  const matches = await follow(page, 'matches', { states: ['proposed'] });
  const today = await follow(page, 'today', { today: '2026-11-24' });
  await insist(page, [meeting('m1', 'held', '2026-11-10'), meeting('m2', 'planned', '2026-11-24')]);
  await vi.waitFor(() => expect(matches.last()[0]?.nextMeetingOn).toBe('2026-11-24'));
  expect(matches.last()[0]).toMatchObject({ lastMeetingOn: '2026-11-10', meetingsHeld: 1 });
  expect(matches.last()[0]?.mentors[0]).toMatchObject({ familyName: 'Цыренова', isMentor: true });
  await vi.waitFor(() => expect(today.last().meetings).toHaveLength(1));
  const match = await follow(page, 'match', { id: 'pair', today: '2026-11-24' });
  expect(match.last()?.meetings.map((one) => one.id)).toEqual(['m2', 'm1']);
  await insist(page, [{ type: 'delete', table: 'meeting', id: 'm2' }]);
  await vi.waitFor(() => expect(matches.last()[0]?.nextMeetingOn).toBeNull());
});

test('another tab sees what this one saves', async () => {
  const other = openPage({ name: page.name });
  await other.api.start('school');
  const people = await follow(other, 'people', everyone);
  await insist(page, [pupil('p1', 'Цыренова')]);
  await vi.waitFor(() => expect(people.last().everyone).toBe(1));
});

test('what waits for a receipt can be read, a line for each change that is counted', async () => {
  await insist(page, [pupil('p1', 'Цыренова'), pupil('p2', 'Баирова')]);
  await insist(page, [{ type: 'edit', table: 'person', id: 'p1', fields: { note: 'Поёт' } }]);
  const queue = await follow(page, 'queue', { limit: 10 });
  const { total, acts } = queue.last();
  expect(
    acts.map(({ deeds }) => deeds.map(({ kind, table, records }) => [kind, table, records])),
  ).toEqual([
    [['edited', 'person', 1]],
    [['created', 'person', 2]],
    [
      ['created', 'programme', 1],
      ['created', 'device', 1],
    ],
  ]);
  expect(total).toBe(acts.length);
  const sync = await follow(page, 'sync', {});
  expect(sync.last()).toMatchObject({ truth: 'saved-here', savedHere: 3, stored: 0, seen: 0 });
});
