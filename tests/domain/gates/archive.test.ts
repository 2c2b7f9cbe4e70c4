import { beforeEach, expect, test } from 'vitest';
import { create, edit, newSchoolDevice, tryChanges } from '../../support/school-device.ts';

const firstMillis = Date.parse('2026-06-20T03:00:00Z');
let device = newSchoolDevice();
let clock = firstMillis;

const attempt = (...changes: Parameters<typeof tryChanges>[2]) => {
  clock += 1000;
  return tryChanges(device, clock, changes);
};

const evening = { kind: 'speed', when: { date: '2025-11-14', time: '15:00', place: '' } };

beforeEach(() => {
  device = newSchoolDevice();
  attempt(
    create('programme', 'year', { firstYear: 2025 }),
    create('document', 'order', { kind: 'order-matches', number: '7', on: '2025-10-01' }),
    create('event', 'evening', evening),
    create('request', 'old wish', { mentee: 'masha', finishedOn: '2026-05-20' }),
    create('request', 'open wish', { mentee: 'kostya' }),
    create('offer', 'old offer', { mentor: 'alexey', finishedOn: '2026-05-20' }),
    create('choiceCard', 'card', { event: 'evening', person: 'masha', ratings: { alexey: 2 } }),
    edit('programme', 'year', { status: { state: 'archived', on: '2026-06-15' } }),
  );
});

const archived = { ok: false, error: { type: 'year-archived', year: 2025 } };

test('the papers, the events and the cards of an archived year stay as they were', () => {
  expect(attempt({ type: 'delete', table: 'document', id: 'order' })).toMatchObject(archived);
  expect(attempt(edit('document', 'order', { number: '8' }))).toMatchObject(archived);
  expect(attempt(edit('event', 'evening', { title: 'Другой' }))).toMatchObject(archived);
  expect(attempt(edit('choiceCard', 'card', { ratings: {} }))).toMatchObject(archived);
  const late = create('choiceCard', 'late', { event: 'evening', person: 'kostya' });
  expect(attempt(late)).toMatchObject(archived);
});

test('requests and offers that ended in an archived year stay as they were, open ones go on', () => {
  expect(attempt(edit('request', 'old wish', { words: 'Иначе' }))).toMatchObject(archived);
  expect(attempt(edit('offer', 'old offer', { finishedOn: '' }))).toMatchObject(archived);
  expect(attempt(edit('request', 'open wish', { words: 'Иначе' }))).toMatchObject({ ok: true });
});

test('what is made after the year was archived is free, and so is all of it once the year is opened', () => {
  const next = { kind: 'order-launch', number: '1', on: '2026-06-20' };
  expect(attempt(create('document', 'next order', next))).toMatchObject({ ok: true });
  expect(attempt(edit('document', 'next order', { number: '2' }))).toMatchObject({ ok: true });
  attempt(edit('programme', 'year', { status: { state: 'running', on: '' } }));
  expect(attempt(edit('document', 'order', { number: '8' }))).toMatchObject({ ok: true });
});
