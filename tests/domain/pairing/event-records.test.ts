import { describe, expect, test } from 'vitest';
import {
  choicesToChanges,
  eventMinutes,
  eventToChoiceInput,
  eventToRotationInput,
} from '../../../src/domain/pairing/event-records.ts';
import { pairByChoice } from '../../../src/domain/rotation/pair-by-choice.ts';
import { planRotation } from '../../../src/domain/rotation/plan-rotation.ts';
import type { Rotation } from '../../../src/domain/rotation/rotation.ts';
import { create, edit } from '../../support/school-device.ts';
import { openVillage, pupil, request, teacher, today } from './small-village.ts';

const mentees = Array.from(
  { length: 14 },
  (_, nth) => `mentee ${String(nth + 1).padStart(2, '0')}`,
);
const mentors = Array.from({ length: 6 }, (_, nth) => `mentor ${nth + 1}`);

/** Scenario 8: six mentors with 2, 2, 2, 2, 1 and 2 places; the last of them does not come. */
function openEvening() {
  return openVillage(
    ...mentees.flatMap((id) => pupil(id)),
    // One of them has asked before; the others come without a request.
    request('mentee 01', { themes: ['физика'] }),
    ...mentors.flatMap((id) => teacher(id, { capacity: id === 'mentor 5' ? 1 : 2 })),
    create('event', 'evening', {
      title: 'Быстрые встречи',
      when: { date: today, time: '14:00', place: 'зал' },
      mentors,
      mentees,
      tables: 6,
      rounds: 8,
      minutes: 7,
      changeMinutes: 1,
    }),
  );
}

const planOf = (rounds: Rotation['rounds']) =>
  edit('event', 'evening', {
    plan: rounds.map((talks) =>
      talks.map(({ table, mentorId, menteeIds }) => ({
        table,
        mentorId,
        menteeIds: [...menteeIds],
      })),
    ),
  });

const eventOf = ({ records }: ReturnType<typeof openVillage>) => {
  const event = records().find('event', 'evening');
  if (!event) throw new Error('There is no evening.');
  return event;
};

describe('the evening', () => {
  test('of eight rounds of seven minutes and one to change lasts 64 minutes', () => {
    expect(eventMinutes(eventOf(openEvening()))).toBe(64);
  });

  test('is planned from its record, kept in it, and planned anew for whoever is there', () => {
    const village = openEvening();
    const planned = planRotation(eventToRotationInput(eventOf(village), village.records()));
    if (!planned.ok) throw new Error(planned.error.type);
    village.act([planOf(planned.value.rounds)]);
    expect(eventOf(village).plan.flat()).toHaveLength(48);
    village.act([edit('event', 'evening', { absent: ['mentor 6', 'mentee 13', 'mentee 14'] })]);
    const again = planRotation(eventToRotationInput(eventOf(village), village.records()));
    if (!again.ok) throw new Error(again.error.type);
    expect(again.value.rounds.flat()).toHaveLength(40);
  });

  test('keeps the rounds that were played', () => {
    const village = openEvening();
    const planned = planRotation(eventToRotationInput(eventOf(village), village.records()));
    if (!planned.ok) throw new Error(planned.error.type);
    village.act([
      planOf(planned.value.rounds),
      edit('event', 'evening', { absent: ['mentee 05'] }),
    ]);
    const input = eventToRotationInput(eventOf(village), village.records(), 3);
    const again = planRotation(input);
    expect(again.ok && again.value.rounds.slice(0, 3)).toEqual(planned.value.rounds.slice(0, 3));
  });
});

/** Scenario 9: twelve mentees and five mentors fill in their cards; there are nine places. */
describe('the cards of the evening', () => {
  const village = openEvening();
  const here = mentees.slice(0, 12);
  village.act([
    edit('event', 'evening', { absent: ['mentor 6', 'mentee 13', 'mentee 14'] }),
    ...[...here, ...mentors.slice(0, 5)].map((person) => {
      const others = person.startsWith('mentee') ? mentors.slice(0, 5) : here;
      const ratings = Object.fromEntries(others.map((other) => [other, 2]));
      return create('choiceCard', `card of ${person}`, { event: 'evening', person, ratings });
    }),
    create('choiceCard', 'card of another evening', {
      event: 'other',
      person: 'mentee 01',
      ratings: { 'mentor 1': 3 },
    }),
  ]);
  const input = eventToChoiceInput(eventOf(village), village.records(), today);
  const result = pairByChoice(input);
  village.act(choicesToChanges(result, village.contextNow()));
  const matches = village.records().list('match');
  const requests = village.records().list('request');

  test('know who was there and how many places are free', () => {
    expect(input.menteeIds).toEqual(here);
    expect(input.mentors.map(({ places }) => places)).toEqual([2, 2, 2, 2, 1]);
  });

  test('give nine pairs, proposed and pinned, and no mentor more than there is place for', () => {
    expect(matches).toHaveLength(9);
    expect(matches.every(({ status, pinned }) => status.state === 'proposed' && pinned)).toBe(true);
    for (const { personId, places } of input.mentors) {
      const taken = matches.filter((match) => match.mentors.includes(personId));
      expect(taken.length).toBeLessThanOrEqual(places);
    }
  });

  test('leave three, each with a next step in fourteen days', () => {
    const waiting = requests.filter(({ status }) => status === 'open');
    expect(waiting).toHaveLength(3);
    for (const one of waiting) {
      expect(one).toMatchObject({
        nextStep: 'Поиск продолжается',
        nextStepOn: '2026-12-08',
        leftOver: 1,
      });
    }
  });

  test('make the evening itself the request of whoever had none, and only theirs', () => {
    expect(requests).toHaveLength(12);
    expect(new Set(requests.map(({ mentee }) => mentee)).size).toBe(12);
    expect(requests.find(({ mentee }) => mentee === 'mentee 01')?.themes).toEqual(['физика']);
    expect(matches.every((match) => requests.some(({ id }) => id === match.request))).toBe(true);
  });
});
