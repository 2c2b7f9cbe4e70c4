import * as fc from 'fast-check';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { addDays } from '../../src/domain/dates.ts';
import type { RecordId } from '../../src/domain/op.ts';
import type { Match } from '../../src/domain/records/match.ts';
import { surveyToChanges } from '../../src/domain/surveys/survey-form.ts';
import { toldClosure } from './school-records.ts';
import { create, edit, recordsOf, type SchoolDevice, tryChanges } from './school-device.ts';

/**
 * What people of a small school do on one device: they pair, begin, pause, close and delete, sign
 * and withdraw, plan meetings. Many of it is refused; what is not has kept the rules.
 */
export type Act = {
  readonly do: keyof typeof actors;
  /** Which match, which people, which value: taken modulo what there is. */
  readonly pick: number;
  readonly other: number;
};

export const firstDay = '2026-11-24';
export const firstMillis = Date.parse(`${firstDay}T03:00:00Z`);
export const dayMillis = 24 * 60 * 60_000;

const mentors = ['teacher', 'forester', 'senior'] as const;
const mentees = ['masha', 'kostya', 'anna', 'senior'] as const;
const times = ['13:00', '13:30', '14:00'] as const;
const kinds = ['processing', 'participation-mentee', 'participation-mentor'] as const;

/** Everyone has signed but Anna; the forester has a certificate and room for one, the others for two; one pair works, and one is proposed. */
export const foundSchool: readonly Change[] = [
  create('person', 'teacher', { circle: 'teachers', born: '1980-01-01' }),
  create('person', 'forester', { circle: 'employees', born: '1975-01-01' }),
  create('person', 'senior', { circle: 'pupils', born: '2009-12-01' }),
  create('person', 'masha', { circle: 'pupils', born: '2012-11-26' }),
  create('person', 'kostya', { circle: 'pupils', born: '2011-04-01' }),
  create('person', 'anna', { circle: 'pupils', born: '2013-05-01' }),
  create('clearance', 'certificate', { person: 'forester', on: '2026-08-01' }),
  ...['teacher', 'forester', 'senior', 'masha', 'kostya'].flatMap((person) =>
    kinds.map((kind) => consentOf(person, kind, '2026-08-30')),
  ),
  ...mentors.map((mentor) =>
    create('offer', `offer of ${mentor}`, { mentor, capacity: mentor === 'forester' ? 1 : 2 }),
  ),
  create('match', 'first pair', {
    mentors: ['teacher'],
    mentees: ['masha'],
    goal: 'Метеостанция',
    supervisor: 'teacher',
    official: { form: 'pupil-pupil', variant: '' },
    status: { state: 'active', on: firstDay, reason: '' },
  }),
  create('match', 'proposal', {
    mentors: ['forester'],
    mentees: ['kostya'],
    goal: 'Лесничество',
    supervisor: 'teacher',
    status: { state: 'proposed', on: firstDay, reason: '' },
  }),
];

function consentOf(person: RecordId, kind: (typeof kinds)[number], on: string): Change {
  return create('consent', `${kind} of ${person}`, { person, kind, signerIs: 'both', on });
}

/** What happens more often stands here more often. */
const actNames = [
  'propose',
  'join',
  'join',
  'join',
  'begin',
  'begin',
  'begin',
  'begin',
  'answer',
  'answer',
  'answer',
  'pause',
  'close',
  'reopen',
  'delete',
  'restore',
  'leave',
  'leave',
  'leave',
  'goal',
  'adult',
  'sign',
  'withdraw',
  'capacity',
  'ban',
  'unban',
  'plan',
  'plan',
  'hold',
  'quiet',
  'ask',
  'ask',
  'decide',
] as const;

export const acts: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom(...actNames),
  pick: fc.nat({ max: 11 }),
  other: fc.nat({ max: 11 }),
});

type Moment = {
  readonly device: SchoolDevice;
  readonly today: string;
  readonly newId: () => string;
};

/** Tries the act; `null` where there is nothing to do it with. */
export function playAct(act: Act, device: SchoolDevice, atMillis: number, newId: () => string) {
  const today = addDays(firstDay, Math.floor((atMillis - firstMillis) / dayMillis));
  const changes = actors[act.do](act, { device, today, newId });
  return changes && tryChanges(device, atMillis, changes);
}

/** Facts are written down, whatever they break; everything else keeps the rules or is refused. */
export const isFact = (act: Act): boolean =>
  act.do === 'withdraw' || act.do === 'capacity' || act.do === 'ban';

type Actor = (act: Act, moment: Moment) => readonly Change[] | null;

const onMatch =
  (toFields: (match: Match, act: Act, moment: Moment) => Fields): Actor =>
  (act, moment) => {
    const match = matchAt(act, moment);
    return match ? [edit('match', match.id, toFields(match, act, moment))] : null;
  };

const matchAt = ({ pick }: Act, { device }: Moment): Match | undefined => {
  const matches = recordsOf(device).list('match');
  return matches[pick % Math.max(1, matches.length)];
};

const at = <Item>(items: readonly Item[], index: number): Item[] => {
  const item = items[index % items.length];
  return item === undefined ? [] : [item];
};

/** Often the pupil who can be either, so that two devices make her both. */
const mayBeSenior = (people: readonly RecordId[], index: number) =>
  index < 4 ? at(people, index) : ['senior'];

/** Told in full, in part and not at all: a proposal needs none. */
const endings = [
  { closure: toldClosure },
  {},
  { closure: { ...toldClosure, result: ' ' } },
  { closure: toldClosure },
  { closure: { ...toldClosure, talks: { ...toldClosure.talks, mentee: null } } },
] as const;

const actors = {
  propose: ({ pick, other }, { today, newId }) => [
    create('match', newId(), {
      mentors: at(mentors, pick),
      mentees: at(mentees, other),
      goal: pick < 9 ? 'Метеостанция' : '',
      supervisor: other < 9 ? 'teacher' : '',
      // In no official form now and then: such a match counts in no indicator.
      official: pick % 4 === 0 ? null : { form: 'pupil-pupil', variant: '' },
      status: { state: 'proposed', on: today, reason: '' },
    }),
  ],
  begin: onMatch((_match, _act, { today }) => ({
    status: { state: 'active', on: today, reason: '' },
  })),
  // A no, or a yes of last week that is written down only now: on two devices at once, both.
  answer: ({ pick, other }, { device, today }) => {
    const proposals = recordsOf(device)
      .list('match')
      .filter(({ status }) => status.state === 'proposed');
    const toStates = (id: RecordId, states: readonly (readonly [string, string])[]) =>
      states.map(([state, reason]) => edit('match', id, { status: { state, on: today, reason } }));
    const no = [['closed', 'Передумали']] as const;
    const yes = [
      ['active', ''],
      ['paused', 'Болезнь'],
    ] as const;
    return at(proposals, pick).flatMap(({ id }) => toStates(id, other % 2 === 0 ? no : yes));
  },
  pause: onMatch((_match, _act, { today }) => ({
    status: { state: 'paused', on: today, reason: 'Болезнь' },
  })),
  close: onMatch((_match, { pick, other }, { today }) => ({
    status: {
      state: 'closed',
      on: today,
      reason: other < 9 ? 'Переезд' : ' ',
      ...endings[(pick + other) % endings.length],
    },
  })),
  reopen: onMatch(({ history }, _act, { today }) => ({
    history,
    status: { state: 'active', on: today, reason: '' },
  })),
  delete: (act, moment) => {
    const match = matchAt(act, moment);
    return match ? [{ type: 'delete', table: 'match', id: match.id }] : null;
  },
  restore: ({ pick }, { device }) => {
    const ids = [...device.tables].filter(([, table]) => table === 'match').map(([id]) => id);
    return at(ids, pick).map((id) => ({ type: 'restore', table: 'match', id }));
  },
  join: onMatch((match, { other }) =>
    other % 2 === 0
      ? { mentees: [...new Set([...match.mentees, ...mayBeSenior(mentees, other)])] }
      : { mentors: [...new Set([...match.mentors, ...mayBeSenior(mentors, other)])] },
  ),
  // The first or the last, so that two devices together take away both.
  leave: onMatch((match, { other }) => {
    const without = (people: readonly RecordId[]) =>
      other % 4 < 2 ? people.slice(1) : people.slice(0, -1);
    return other % 2 === 0
      ? { mentees: without(match.mentees) }
      : { mentors: without(match.mentors) };
  }),
  goal: onMatch((_match, { other }) => ({ goal: other < 6 ? '' : 'Метеостанция до мая' })),
  adult: onMatch((_match, { other }) => ({ supervisor: other < 6 ? '' : 'teacher' })),
  sign: (_act, { today, newId }) =>
    kinds.map((kind) =>
      create('consent', newId(), { person: 'anna', kind, signerIs: 'both', on: today }),
    ),
  withdraw: ({ pick }, { device, today }) => {
    const consents = recordsOf(device).list('consent');
    return at(consents, pick).map(({ id }) => edit('consent', id, { withdrawnOn: today }));
  },
  capacity: ({ pick, other }) =>
    at(mentors, pick).map((mentor) => edit('offer', `offer of ${mentor}`, { capacity: other % 4 })),
  ban: ({ pick, other }, { newId }) => {
    const people = new Set([...at(mentors, pick), ...at(mentees, other)]);
    return people.size < 2 ? null : [create('ban', newId(), { people: [...people] })];
  },
  unban: ({ pick }, { device }) =>
    at(recordsOf(device).list('ban'), pick).map(({ id }) => ({ type: 'delete', table: 'ban', id })),
  plan: (act, moment) => {
    const match = matchAt(act, moment);
    const time = at(times, act.other)[0] ?? '';
    const when = { date: addDays(moment.today, 1 + (act.other % 2)), time, place: '' };
    return match ? [create('meeting', moment.newId(), { match: match.id, when })] : null;
  },
  hold: (act, moment) => {
    const match = matchAt(act, moment);
    const when = { date: moment.today, time: '', place: '' };
    const fields = { match: match?.id ?? '', state: 'held', when };
    return match ? [create('meeting', moment.newId(), fields)] : null;
  },
  quiet: (act, moment) => {
    const match = matchAt(act, moment);
    const fields = { match: match?.id ?? '', quietUntil: addDays(moment.today, 7) };
    return match ? [create('checkIn', moment.newId(), fields)] : null;
  },
  // Of the pair that always works, so that both devices often ask the same.
  ask: ({ pick, other }, { device, today }) => {
    const pair = recordsOf(device).find('match', 'first pair');
    if (!pair) return null;
    const [survey] = recordsOf(device).list('survey', pair.id);
    const known = survey && { survey, isDeleted: false };
    const answers = { on: today, scores: { comfort: 1 + (other % 10) }, words: '' };
    const moment = pick % 2 === 0 ? 'before' : 'after';
    return surveyToChanges(pair, 'masha', known, moment, other === 0 ? null : answers);
  },
  decide: ({ pick, other }, { device }) => {
    const waiting = [...device.states].flatMap(([id, state]) => {
      const table = device.tables.get(id);
      if (table !== 'match' && table !== 'survey') return [];
      return [...state]
        .filter(([path, { alive }]) => alive.length > 1 && !path.startsWith('$'))
        .map(([path, { alive }]) => ({ id, table, path, alive }));
    });
    return at(waiting, pick).flatMap(({ id, table, path, alive }) =>
      at(alive, other).map(({ value }) => ({ type: 'decide', table, id, path, value })),
    );
  },
} as const satisfies Record<(typeof actNames)[number], Actor>;
