import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isLocalDate, weekdayOf } from '../../../src/domain/dates.ts';
import { isSingleTalk } from '../../../src/domain/indicators/participation.ts';
import { countSatisfaction } from '../../../src/domain/indicators/count-satisfaction.ts';
import { averageSurveys } from '../../../src/domain/surveys/average-surveys.ts';
import { missingParts } from '../../../src/domain/pairing/closure.ts';
import { recordsFromLists } from '../../../src/domain/read-records.ts';
import { checkIn } from '../../../src/domain/records/check-in.ts';
import { document } from '../../../src/domain/records/document.ts';
import { stageTask } from '../../../src/domain/records/stage-task.ts';
import { circles } from '../../../src/domain/records/circles.ts';
import { training } from '../../../src/domain/records/training.ts';
import { interview } from '../../../src/domain/records/interview.ts';
import { consent } from '../../../src/domain/records/consent.ts';
import { clearance } from '../../../src/domain/records/clearance.ts';
import { forms, models } from '../../../src/domain/records/forms.ts';
import { type Match, match } from '../../../src/domain/records/match.ts';
import { meeting } from '../../../src/domain/records/meeting.ts';
import { offer } from '../../../src/domain/records/offer.ts';
import { person } from '../../../src/domain/records/person.ts';
import { programme } from '../../../src/domain/records/programme.ts';
import { request } from '../../../src/domain/records/request.ts';
import { survey } from '../../../src/domain/records/survey.ts';
import { step } from '../../../src/domain/records/step.ts';
import { buildToday } from '../../../src/domain/today/build-today.ts';
import { findDuplicatePeople } from '../../../src/domain/today/duplicate-people.ts';
import type { MeetingRow } from '../../../src/domain/today/meeting-row.ts';
import { exampleActs, writeSchool } from '../../support/example-school.ts';
import { toMatchRow } from '../../support/school-records.ts';

const today = '2026-11-24';
const school = writeSchool(exampleActs(today));
const people = school.readAll(person);
const matches = school.readAll(match);
const meetings = school.readAll(meeting);

function todayOf(date: string, written: ReturnType<typeof writeSchool>) {
  const opened = written.readAll(meeting);
  const meetingRows = opened.map(({ id, match: of, minutes, state, when }): MeetingRow => {
    return { id, match: of, minutes, state, date: when.date, time: when.time };
  });
  const [year] = written.readAll(programme);
  if (!year) throw new Error('There is no programme.');
  return buildToday({
    today: date,
    programme: year,
    people: written.readAll(person),
    requests: written.readAll(request),
    offers: written.readAll(offer),
    matches: written.readAll(match),
    deletedMatches: [],
    rules: recordsFromLists({
      programme: [year],
      person: written.readAll(person),
      match: written.readAll(match),
      offer: written.readAll(offer),
      consent: written.readAll(consent),
      clearance: written.readAll(clearance),
      training: written.readAll(training),
      interview: written.readAll(interview),
    }),
    meetingRows,
    comingMeetings: opened.filter((one) => one.when.date >= date),
    checkIns: written.readAll(checkIn),
    waiting: [],
    deleted: [],
    duplicatePeople: [],
    evidence: {
      tasks: written.readAll(stageTask),
      documents: written.readAll(document),
      consents: written.readAll(consent),
      interviews: written.readAll(interview),
      trainings: written.readAll(training),
    },
    silentDevices: [],
    toMatchRow,
  });
}

const ageOf = (born: string) =>
  Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);

describe('the people of the example school', () => {
  const pupils = people.filter(({ circle }) => circle === 'pupils');

  test('are those of a village school', () => {
    const count = (circle: string) => people.filter((one) => one.circle === circle).length;
    expect(count('pupils')).toBe(84);
    expect(count('teachers')).toBe(17);
    expect(count('graduates')).toBe(60);
    expect(circles.filter((circle) => count(circle) === 0)).toEqual([]);
    const young = people.filter(
      ({ experienceYears }) => experienceYears !== null && experienceYears <= 3,
    );
    expect(young).toHaveLength(3);
  });

  test('have the ages of which the indicators speak', () => {
    const ages = pupils.map(({ born }) => ageOf(born));
    expect(ages.filter((age) => age >= 10 && age <= 19)).toHaveLength(52);
    expect(ages.filter((age) => age >= 15 && age <= 19)).toHaveLength(14);
    expect(new Set(pupils.map(({ schoolClass }) => schoolClass)).size).toBe(11);
  });

  test('have names whose endings agree', () => {
    const patronymicsFit = people.every(({ sex, patronymic }) =>
      patronymic.endsWith(sex === 'male' ? 'ич' : 'на'),
    );
    expect(patronymicsFit).toBe(true);
    const men = people.filter(({ sex }) => sex === 'male').map(({ familyName }) => familyName);
    const women = people.filter(({ sex }) => sex === 'female').map(({ familyName }) => familyName);
    expect(men.filter((name) => /(?:ова|ева|ёва|ина|ая)$/.test(name))).toEqual([]);
    expect(women.filter((name) => /(?:ов|ев|ёв|ин|ий)$/.test(name))).toEqual([]);
  });

  test('are no namesakes, and no stranger can be called', () => {
    expect(findDuplicatePeople(people)).toEqual([]);
    const names = people.map(({ familyName, givenName }) => `${familyName} ${givenName}`);
    expect(new Set(names).size).toBe(people.length);
    expect(
      people
        .flatMap((one) => [one.phone, one.guardianPhone])
        .filter((phone) => phone !== '' && !/^\+7000\d{7}$/.test(phone)),
    ).toEqual([]);
  });
});

describe('its matches', () => {
  test('are of all six models, most of them running', () => {
    expect(new Set(matches.map(({ model }) => model))).toEqual(new Set(models));
    expect(matches.filter(({ status }) => status.state === 'active')).toHaveLength(23);
    expect(matches.filter(({ status }) => status.state === 'closed')).toHaveLength(2);
  });

  test('say of each end what came of it, and of the talks with both sides', () => {
    const ended = matches.filter(({ status }) => status.state === 'closed');
    expect(ended.flatMap(({ status }) => missingParts(status.closure))).toEqual([]);
  });

  test('have official variants of their form', () => {
    const wrong = matches.filter(
      ({ official }) =>
        official && !(forms[official.form] as readonly string[]).includes(official.variant),
    );
    expect(wrong).toEqual([]);
  });

  test('have people, a goal, steps and an adult who answers', () => {
    const ids = new Set(people.map(({ id }) => id));
    const adults = new Set(people.filter(({ circle }) => circle !== 'pupils').map(({ id }) => id));
    const steps = school.readAll(step);
    const isComplete = (one: Match) =>
      one.goal !== '' &&
      adults.has(one.supervisor) &&
      [...one.mentors, ...one.mentees].every((id) => ids.has(id)) &&
      steps.filter((each) => each.match === one.id).length > 1;
    expect(matches.filter((one) => !isComplete(one))).toEqual([]);
  });

  test('meet on days that exist, not on holidays, and say what was done', () => {
    const held = meetings.filter(({ state }) => state === 'held');
    const [year] = school.readAll(programme);
    const isHoliday = (date: string) =>
      year?.holidays.some(({ from, until }) => from <= date && date <= until);
    expect(held.length).toBeGreaterThan(130);
    expect(
      meetings.filter(({ when }) => !isLocalDate(when.date) || !/^\d\d:\d\d$|^$/.test(when.time)),
    ).toEqual([]);
    expect(held.filter(({ when }) => isHoliday(when.date) || weekdayOf(when.date) === 7)).toEqual(
      [],
    );
    expect(held.filter(({ summary }) => summary === '')).toHaveLength(1);
    expect(new Set(held.map(({ summary }) => summary)).size).toBeGreaterThan(110);
    expect(held.filter(({ when }) => when.date < addDays(today, -105))).toEqual([]);
  });
});

describe('its surveys', () => {
  const surveys = school.readAll(survey);
  const ofMatch = (id: string) => surveys.filter((one) => one.match === id);

  test('say before what is expected, of everybody in a match that is more than one talk', () => {
    const running = matches.filter((one) => one.status.state === 'active' && !isSingleTalk(one));
    expect(running).toHaveLength(21);
    for (const one of running) {
      expect(ofMatch(one.id).map(({ person: who }) => who)).toEqual([
        ...one.mentees,
        ...one.mentors,
      ]);
      expect(ofMatch(one.id).every(({ filled }) => filled.before !== null)).toBe(true);
    }
  });

  test('say after what came of it where the match has ended', () => {
    const ended = matches.filter(({ status }) => status.state === 'closed');
    const filled = ended.flatMap(({ id }) => ofMatch(id)).map((one) => one.filled);
    expect(filled).toHaveLength(4);
    expect(filled.every(({ before, after }) => before && after && before.on <= after.on)).toBe(
      true,
    );
  });

  test('are of days that have been, and give both sides of the report something to show', () => {
    const days = surveys.flatMap(({ filled }) => [filled.before?.on ?? [], filled.after?.on ?? []]);
    expect(days.flat().filter((on) => on > today)).toEqual([]);
    const [year] = school.readAll(programme);
    if (!year) throw new Error('There is no programme.');
    for (const figure of countSatisfaction({ programme: year, people, matches, surveys })) {
      expect(figure.denominator).toBe(3);
      expect(figure.counted.length).toBeGreaterThan(0);
    }
    for (const side of averageSurveys(surveys)) {
      expect(side.before).toBeGreaterThan(20);
      expect(side.both).toBe(5);
    }
  });
});

describe('its day', () => {
  const view = todayOf(today, school);

  test('has three meetings and the figures of a living programme', () => {
    expect(view.week).toBe(12);
    expect(view.meetings.map(({ time, place }) => `${time} ${place}`)).toEqual([
      '13:30 кабинет 12',
      '14:20 библиотека',
      '16:00 кабинет истории',
    ]);
    expect(view.figures).toMatchObject({ pupilsInProgramme: 30, pupils: 84, matches: 23 });
    expect(view.figures.meetingsThisMonth).toBeGreaterThan(25);
  });

  test('is at the sixth stage', () => {
    expect(view.stages.map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'current',
      'part',
    ]);
  });

  test('has something of each kind for the coordinator to look at', () => {
    expect(view.attention.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'overdue silence',
      'waits silence',
      'waits silence',
      'waits meeting-not-written',
      'waits no-next-date',
      'waits requests-waiting',
      'differs duplicate-meetings',
    ]);
    expect(
      view.attention.map((line) => (line.code === 'silence' ? line.days : null)).filter(Boolean),
    ).toEqual([21, 17, 15]);
  });
});

test('an example opened on any day of any year is alive', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.nat(), (days, seed) => {
      const date = addDays('2024-01-01', days);
      const view = todayOf(date, writeSchool(exampleActs(date, {}, seed)));
      expect(view.meetings).toHaveLength(3);
      expect(view.figures).toMatchObject({ pupilsInProgramme: 30, matches: 23 });
      expect(view.attention.filter(({ code }) => code === 'silence')).toHaveLength(3);
      expect(view.stages.filter(({ state }) => state === 'done')).toHaveLength(5);
    }),
    { numRuns: 30 },
  );
});

test('the same seed gives the same school, another seed another', () => {
  expect(exampleActs(today)).toEqual(exampleActs(today));
  expect(exampleActs(today, {}, 2)).not.toEqual(exampleActs(today));
});

describe('a school for measuring', () => {
  test.each([
    [{ pupils: 150, teachers: 30, graduates: 108, matches: 60, meetings: 1000, years: 1 }],
    [{ pupils: 600, teachers: 60, graduates: 328, matches: 400, meetings: 20_000, years: 8 }],
    [{ pupils: 1500, teachers: 120, graduates: 1368, matches: 1500, meetings: 30_000, years: 10 }],
  ])('has as many of everything as was asked: %j', { timeout: 30_000 }, (size) => {
    const created = exampleActs(today, size).flat();
    const count = (table: string) => created.filter((change) => change.table === table).length;
    expect(count('person')).toBe(size.pupils + size.teachers + size.graduates + 12);
    expect(count('match')).toBe(size.matches);
    expect(count('meeting')).toBe(size.meetings);
  });

  test(
    'is one in which every change can be made, and nobody is their own mentor',
    { timeout: 30_000 },
    () => {
      const size = {
        pupils: 150,
        teachers: 30,
        graduates: 108,
        matches: 200,
        meetings: 2000,
        years: 4,
      };
      const written = writeSchool(exampleActs(today, size));
      const view = todayOf(today, written);
      const active = written.readAll(match).filter(({ status }) => status.state === 'active');
      expect(active.length).toBeGreaterThan(60);
      expect(active.length).toBeLessThan(80);
      expect(
        view.attention.filter(
          ({ code }) => code === 'own-mentor' || code === 'match-without-people',
        ),
      ).toEqual([]);
      expect(
        written.readAll(meeting).filter(({ when, state }) => state === 'held' && when.date > today),
      ).toEqual([]);
    },
  );
});
