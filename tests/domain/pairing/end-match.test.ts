import { expect, test } from 'vitest';
import { endMatch } from '../../../src/domain/pairing/answers.ts';
import { planMatching } from '../../../src/domain/pairing/plan-matching.ts';
import { recordsFromLists } from '../../../src/domain/read-records.ts';
import { aMatch, aPerson, aRequest, toldClosure } from '../../support/school-records.ts';
import { writtenRecords } from '../../support/planned-records.ts';
import { waitingSchool } from '../../support/waiting-school.ts';

const today = '2026-11-24';
const people = [
  aPerson('masha', { circle: 'pupils', born: '2013-05-01' }),
  aPerson('alexey', { circle: 'graduates', born: '1990-05-01' }),
];
const wish = aRequest('masha', { id: 'wish', status: 'matched', leftOver: 1 });
const records = recordsFromLists({ person: people, request: [wish] });

test('whoever said no is not proposed again to the same mentee', () => {
  const school = waitingSchool(today);
  const before = planMatching(writtenRecords(school.changes), { today, pins: [] }).plan;
  const [pair] = before.pairs;
  if (!pair) throw new Error('No pair.');
  const fields = {
    mentors: [pair.mentorId],
    mentees: [pair.menteeId],
    request: pair.requestId,
    status: { state: 'closed', on: today, reason: 'Нет ответа' },
    answers: { [pair.mentorId]: { answer: 'declined', on: today, reason: 'Нет ответа' } },
  };
  const declined = [{ type: 'create', table: 'match', id: 'declined', fields }] as const;
  const written = writtenRecords([...school.changes, ...declined]);
  const after = planMatching(written, { today, pins: [] }).plan;
  expect(after.pairs.find(({ requestId }) => requestId === pair.requestId)?.mentorId).not.toBe(
    pair.mentorId,
  );
});

/** Acceptance scenario 14. */
test('a match ends with its reason, and its mentee may look for another mentor', () => {
  const running = aMatch('pair', { request: 'wish', theme: 'робототехника' });
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new ${ids}`;
  };
  const ending = { reason: 'По просьбе', closure: toldClosure, isSearchedAgain: true };
  expect(endMatch(running, ending, { records, today, newId })).toMatchObject([
    { fields: { status: { state: 'closed', reason: 'По просьбе', closure: toldClosure } } },
    { type: 'edit', table: 'request', id: 'wish', fields: { status: 'open', leftOver: 2 } },
  ]);
  const alone = endMatch({ ...running, request: '' }, ending, {
    records: recordsFromLists({ person: people }),
    today,
    newId,
  });
  expect(alone[1]).toMatchObject({
    type: 'create',
    table: 'request',
    fields: { mentee: 'masha', themes: ['робототехника'], leftOver: 1 },
  });
});
