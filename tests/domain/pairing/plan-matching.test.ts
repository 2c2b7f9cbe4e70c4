import { expect, test } from 'vitest';
import { acceptPlan } from '../../../src/domain/pairing/accept-plan.ts';
import { planMatching } from '../../../src/domain/pairing/plan-matching.ts';
import { mapRequests } from '../../../src/domain/pairing/request-map.ts';
import { writtenRecords } from '../../support/planned-records.ts';
import { waitingSchool } from '../../support/waiting-school.ts';

const today = '2026-11-24';
const school = waitingSchool(today);
const records = writtenRecords(school.changes);

const [third, tenth, last] = [school.mentees[2], school.mentees[9], school.mentees[22]];
const [vera, zoya, inna] = [school.mentors[1], school.mentors[5], school.mentors[7]];
const pins = [
  { requestId: third?.needId ?? '', offerId: vera?.needId ?? '' },
  { requestId: tenth?.needId ?? '', offerId: zoya?.needId ?? '' },
  { requestId: last?.needId ?? '', offerId: inna?.needId ?? '' },
];
const question = { today, pins };

test('23 who wait and 20 places give 20 pairs; pins are kept, bans hold, nobody is overloaded', () => {
  const { plan } = planMatching(records, question);
  expect(plan.pairs).toHaveLength(20);
  expect(plan.refusedPins).toEqual([]);
  const pinned = plan.pairs.filter(({ isPinned }) => isPinned);
  expect(new Set(pinned.map(({ requestId }) => requestId))).toEqual(
    new Set(pins.map(({ requestId }) => requestId)),
  );
  for (const { people } of records.list('ban')) {
    const together = plan.pairs.some(
      ({ menteeId, mentorId }) => people.includes(menteeId) && people.includes(mentorId),
    );
    expect(together).toBe(false);
  }
  for (const { id, capacity } of records.list('offer')) {
    const places = plan.pairs.filter(({ offerId }) => offerId === id).map(({ place }) => place);
    expect(Math.max(0, ...places)).toBeLessThanOrEqual(capacity);
  }
});

test('each pair says why, and each of the three left over why not', () => {
  const { plan } = planMatching(records, question);
  for (const { parts } of plan.pairs) {
    expect(parts.find(({ code }) => code === 'theme')?.found).not.toEqual([]);
    expect(parts.find(({ code }) => code === 'time')?.found).not.toEqual([]);
  }
  expect(plan.rest).toHaveLength(3);
  for (const { why } of plan.rest) expect(why.reasons.length).toBeGreaterThan(0);
});

test('the same records give the same plan', () => {
  const again = writtenRecords([...school.changes]);
  expect(planMatching(again, question).plan).toEqual(planMatching(records, question).plan);
});

test('what is accepted becomes proposals, and the search for the rest goes on with a date', () => {
  const { plan } = planMatching(records, question);
  const accepted = accept(
    plan.pairs.map(({ key }) => key),
    plan.rest.map(({ requestId }) => requestId),
  );
  if (!accepted.ok) throw new Error(accepted.error.type);
  const created = accepted.value.filter(({ type }) => type === 'create');
  expect(created).toHaveLength(20);
  const after = writtenRecords([...school.changes, ...accepted.value]);
  const matches = after.list('match');
  expect(matches.every(({ status }) => status.state === 'proposed')).toBe(true);
  expect(matches.filter(({ pinned }) => pinned)).toHaveLength(3);
  const waiting = after.list('request').filter(({ status }) => status === 'open');
  expect(waiting).toHaveLength(3);
  for (const one of waiting) {
    expect(one).toMatchObject({
      nextStep: 'Поиск продолжается',
      nextStepOn: '2026-12-08',
      leftOver: 1,
    });
  }
  expect(planMatching(after, { today, pins: [] }).plan.pairs).toEqual([]);
});

test('a line that the records no longer give is not accepted, and nothing else with it', () => {
  const { plan } = planMatching(records, question);
  const accepted = accept([plan.pairs[0]?.key ?? '', 'pair of somebody else'], []);
  expect(accepted).toMatchObject({ ok: false, error: { type: 'plan-changed' } });
});

test('the map of requests shows the theme that lacks mentors first: profession, 4 against 1', () => {
  const [first] = mapRequests(records);
  expect(first).toMatchObject({ theme: 'профессия', open: 4, places: 2, missing: 2 });
  expect(first?.mentors).toHaveLength(1);
  const open = Object.fromEntries(mapRequests(records).map((one) => [one.theme, one.open]));
  expect(open).toMatchObject({ математика: 7, адаптация: 5, общение: 4, проект: 3 });
});

function accept(keys: readonly string[], rest: readonly string[]) {
  let count = 0;
  const newId = () => {
    count += 1;
    return `match ${count}`;
  };
  const searchGoesOn = 'Поиск продолжается';
  return acceptPlan({ keys, rest }, pins, { records, today, newId, searchGoesOn });
}
