import { beforeEach, expect, test, vi } from 'vitest';
import { shortCodeOf } from '../../src/domain/papers/short-code.ts';
import { waitingSchool } from '../support/waiting-school.ts';
import { follow, insist, openSchool, type TestPage } from './open-page.ts';

const today = '2026-11-24';
const question = { today, pins: [] };
const school = waitingSchool(today);

let page: TestPage;
beforeEach(async () => {
  page = await openSchool();
  await insist(page, school.changes);
});

test('what is accepted becomes proposals in one act, and one undo takes all of it back', async () => {
  const plan = await follow(page, 'matching', question);
  await vi.waitFor(() => expect(plan.last().pairs).toHaveLength(20));
  const saved = await page.api.acceptMatching(question, {
    keys: plan.last().pairs.map(({ key }) => key),
    rest: plan.last().rest.map(({ requestId }) => requestId),
    searchGoesOn: 'Поиск продолжается',
  });
  if (!saved.ok) throw new Error(saved.error.type);
  await vi.waitFor(() => expect(plan.last().pairs).toHaveLength(0));
  expect(plan.last().rest.every(({ nextStepOn }) => nextStepOn === '2026-12-08')).toBe(true);
  const matches = await follow(page, 'matches', { states: ['proposed'] });
  expect(matches.last()).toHaveLength(20);
  await page.api.undo(saved.value.act);
  await vi.waitFor(() => expect(plan.last().pairs).toHaveLength(20));
  await vi.waitFor(() => expect(matches.last()).toHaveLength(0));
});

test('a swap gives the pins to keep', async () => {
  const plan = await follow(page, 'matching', question);
  await vi.waitFor(() => expect(plan.last().pairs).toHaveLength(20));
  const [first] = plan.last().pairs;
  const second = plan.last().pairs.find(({ offerId }) => offerId !== first?.offerId);
  const swapped = await page.api.swapInMatching(
    question,
    first?.requestId ?? '',
    second?.requestId ?? '',
  );
  expect(swapped).toMatchObject({ ok: true });
  expect(swapped.ok && swapped.value).toContainEqual({
    requestId: first?.requestId,
    offerId: second?.offerId,
  });
});

test('a no of the mentor closes the proposal, and the request waits again', async () => {
  const plan = await follow(page, 'matching', question);
  await vi.waitFor(() => expect(plan.last().pairs).toHaveLength(20));
  const [pair] = plan.last().pairs;
  await page.api.acceptMatching(question, {
    keys: [pair?.key ?? ''],
    rest: [],
    searchGoesOn: '',
  });
  const matches = await follow(page, 'matches', { states: ['proposed'] });
  const [match] = matches.last();
  const view = await follow(page, 'match', { id: match?.id ?? '', today });
  expect(view.last()?.answerers).toHaveLength(3);
  const answered = await page.api.answerProposal({
    match: match?.id ?? '',
    answerer: pair?.mentorId ?? '',
    answer: { answer: 'declined', on: today, reason: 'Уезжаю до весны' },
  });
  expect(answered.ok).toBe(true);
  await vi.waitFor(() => expect(view.last()?.match.status.state).toBe('closed'));
  const requests = await follow(page, 'requests', { today });
  const own = requests.last().find(({ request }) => request.id === pair?.requestId);
  expect(own?.request).toMatchObject({ status: 'open', leftOver: 1 });
});

test('the code of a printed sheet finds its person', async () => {
  const [mentee] = school.mentees;
  const code = shortCodeOf(mentee?.id ?? '');
  const found = await follow(page, 'peopleByCode', { code });
  expect(found.last().map(({ id }) => id)).toContain(mentee?.id);
});
