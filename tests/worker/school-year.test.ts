import { beforeEach, expect, test, vi } from 'vitest';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { fillRoadMap } from '../../src/domain/programme/fill-road-map.ts';
import { officialTasks } from '../../src/domain/programme/official-tasks.ts';
import { follow, insist, openSchool, type TestPage } from './open-page.ts';

let page: TestPage;
beforeEach(async () => {
  page = await openSchool();
});

const create = (table: string, id: string, fields: Fields): Change => ({
  type: 'create',
  table,
  id,
  fields,
});
const today = '2026-11-24';
const question = { today, programme: null };

async function beginNextYear(from: string) {
  const promotion = { lastGrade: 11, leavers: [] };
  const begun = await page.api.startNextYear({ today, from, offers: ['offer'], promotion });
  if (!begun.ok) throw new Error(begun.error.type);
  return begun.value.act;
}

test('the year that runs follows its road map and its papers', async () => {
  const year = await follow(page, 'year', question);
  const { programme } = year.last() ?? {};
  if (!programme) throw new Error('There is no programme.');
  expect(year.last()?.stages[0]).toMatchObject({ state: 'current' });

  await insist(page, fillRoadMap(programme, [], []));
  await vi.waitFor(() => expect(year.last()?.tasks).toHaveLength(officialTasks.length));
  const order = { kind: 'order-launch', number: '78', on: '2026-08-28' };
  await insist(page, [create('document', 'order', order)]);
  await vi.waitFor(() => expect(year.last()?.stages[0]?.state).toBe('done'));
  expect(year.last()?.launchOrder).toEqual({ id: 'order', number: '78', on: '2026-08-28' });

  const { code } = officialTasks[0] ?? {};
  const removed = year.last()?.tasks.find((task) => task.code === code)?.id ?? '';
  await insist(page, [{ type: 'delete', table: 'stageTask', id: removed }]);
  await vi.waitFor(() => expect(year.last()?.removedTasks).toEqual([removed]));
});

test('the next year begins as one act, and is taken back as one', async () => {
  await insist(page, [
    create('person', 'nina', { circle: 'pupils', familyName: 'Рудых', schoolClass: '9А' }),
    create('person', 'vera', { circle: 'pupils', familyName: 'Седых', schoolClass: '11' }),
    create('offer', 'offer', { mentor: 'vera', isReserve: true }),
    create('request', 'request', { mentee: 'nina' }),
  ]);
  const year = await follow(page, 'year', question);
  const next = await follow(page, 'nextYear', {});
  const nina = await follow(page, 'person', { id: 'nina' });
  const vera = await follow(page, 'person', { id: 'vera' });
  expect(next.last()).toMatchObject({
    mentors: [{ offer: 'offer', isReserve: true, person: { id: 'vera' } }],
    openRequests: 1,
    classes: [
      { schoolClass: '9А', pupils: 1 },
      { schoolClass: '11', pupils: 1 },
    ],
    ninthGraders: [{ id: 'nina' }],
  });
  const from = year.last()?.programme.id ?? '';
  const act = await beginNextYear(from);
  await vi.waitFor(() => expect(year.last()?.programme.firstYear).toBe(2027));
  await vi.waitFor(() => expect(nina.last()?.person.schoolClass).toBe('10А'));
  await vi.waitFor(() => expect(vera.last()?.person.circle).toBe('graduates'));
  expect(year.last()?.years.map(({ firstYear, status }) => `${firstYear} ${status.state}`)).toEqual(
    ['2027 running', '2026 archived'],
  );
  const refused = await page.api.do([
    { type: 'edit', table: 'programme', id: from, fields: { aims: 'Другие' } },
  ]);
  expect(refused).toEqual({ ok: false, error: { type: 'year-archived', year: 2026 } });

  // Said twice, it has been done once.
  await beginNextYear(from);
  await vi.waitFor(() => expect(nina.last()?.person.schoolClass).toBe('10А'));

  await page.api.undo(act);
  await vi.waitFor(() => expect(year.last()?.programme.firstYear).toBe(2026));
  await vi.waitFor(() => expect(nina.last()?.person.schoolClass).toBe('9А'));
  expect(year.last()?.programme.status.state).toBe('running');

  await beginNextYear(from);
  await vi.waitFor(() => expect(year.last()?.programme.firstYear).toBe(2027));
  await vi.waitFor(() => expect(nina.last()?.person.schoolClass).toBe('10А'));
});

test('the contingent follows the register', async () => {
  const contingent = await follow(page, 'contingent', { on: '2026-09-01' });
  expect(contingent.last().numbers['pupils-10-19']).toBe(0);
  await insist(page, [create('person', 'nina', { circle: 'pupils', born: '2011-03-01' })]);
  await vi.waitFor(() =>
    expect(contingent.last().numbers).toMatchObject({ 'age-15': 1, 'pupils-15-19': 1 }),
  );
});

test('a paper keeps its words, though only its head stays in memory', async () => {
  await insist(page, [
    create('document', 'order', { kind: 'order-launch', number: '78', text: '# ПРИКАЗ' }),
  ]);
  const paper = await follow(page, 'document', { id: 'order' });
  expect(paper.last()).toMatchObject({ row: { number: '78' }, text: '# ПРИКАЗ' });
  const all = await follow(page, 'documents', {});
  expect(all.last()).toMatchObject([{ id: 'order', number: '78' }]);
});
