import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import { survey } from '../../src/domain/records/survey.ts';
import type { Attention } from '../../src/domain/today/attention.ts';
import {
  attentionOf,
  type Broken,
  findBroken,
  findCollisions,
  findWithoutDate,
} from '../support/broken-school.ts';
import { countPupils, expectCounted, projectSchool } from '../support/projected-school.ts';
import {
  exchangeAll,
  newSchoolDevice,
  recordsOf,
  type SchoolDevice,
  tryChanges,
} from '../support/school-device.ts';
import {
  type Act,
  acts,
  dayMillis,
  firstDay,
  firstMillis,
  foundSchool,
  isFact,
  playAct,
} from '../support/school-history.ts';

/**
 * Two devices of one school work for some days, hear of each other now and then, and in the end
 * know the same. The rules of the programme hold on each of them, what they broke together is seen by
 * both, and the official tables of both say the same, as a pencil would.
 */
type Step = {
  readonly act: Act;
  /** `both`: the same at once on each, a little differently. */
  readonly device: 'left' | 'right' | 'both';
  readonly apart: number;
  readonly next: 'go on' | 'exchange' | 'sleep';
};

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: acts,
    device: fc.constantFrom('left', 'right', 'both'),
    apart: fc.nat({ max: 3 }),
    next: fc.constantFrom('go on', 'go on', 'go on', 'exchange', 'sleep'),
  }),
  { minLength: 20, maxLength: 40, size: 'max' },
);

const seen = new Map<string, number>();
const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

test(
  'no change of a device breaks a rule, and what a merge or a fact breaks both devices see alike',
  { timeout: 300_000 },
  () => {
    fc.assert(fc.property(steps, playSchool), { numRuns: 300, endOnFailure: true });
    for (const what of happenings) {
      expect(seen.get(what) ?? 0, `${what} in 300 histories`).toBeGreaterThan(0);
    }
  },
);

/** Were one of them missing, the histories would prove nothing. */
const happenings = [
  'own-mentor seen',
  'match-without-people seen',
  'banned-together seen',
  'match-not-ready seen',
  'person-not-ready seen',
  'over-capacity seen',
  'deleted-with-meetings seen',
  'closing-incomplete seen',
  'double-booking seen',
  'no-next-date seen',
  'own-mentor refused',
  'match-without-people refused',
  'banned-together refused',
  'match-not-ready refused',
  'mentor-full refused',
  'match-has-meetings refused',
  'closing-without-reason refused',
  'closing-incomplete refused',
  'closing told',
  'closing taken back',
  'survey-locked refused',
  'before kept',
  'before and after apart seen',
  'mentees counted',
  'mentors counted',
];

function playSchool(played: readonly Step[]) {
  const [left, right] = [newSchoolDevice('a'), newSchoolDevice('b')];
  expect(tryChanges(left, firstMillis, foundSchool)).toMatchObject({ ok: true });
  exchangeAll(left, right);
  let nowMillis = firstMillis;
  let ids = 0;
  const newId = () => `new ${String((ids += 1)).padStart(3, '0')}`;
  for (const { act, device, apart, next } of played) {
    nowMillis += 1000;
    if (device !== 'right') keepRules(left, act, nowMillis, newId);
    const other = device === 'both' ? act.other + apart : act.other;
    if (device !== 'left') keepRules(right, { ...act, other }, nowMillis, newId);
    if (next === 'sleep') nowMillis += dayMillis;
    if (next === 'exchange') hearOfEachOther(left, right, dayOf(nowMillis));
  }
  hearOfEachOther(left, right, dayOf(nowMillis));
}

function hearOfEachOther(left: SchoolDevice, right: SchoolDevice, today: string) {
  keepAnswers(left, right, () => exchangeAll(left, right));
  expectSeen(left, today);
  expect(attentionOf(right, today)).toEqual(attentionOf(left, today));
  expectProjected(left, right, today);
}

/** Nothing of the official tables is kept: they follow from the records, on each device alike. */
function expectProjected(left: SchoolDevice, right: SchoolDevice, today: string) {
  expectCounted(left, today);
  expect(projectSchool(right, today)).toEqual(projectSchool(left, today));
  if (countPupils(left, today, 'mentees', 10) > 1) note('mentees counted');
  if (countPupils(left, today, 'mentors', 15) > 0) note('mentors counted');
}

const dayOf = (millis: number) => addDays(firstDay, Math.floor((millis - firstMillis) / dayMillis));

function keepRules(device: SchoolDevice, act: Act, atMillis: number, newId: () => string) {
  const today = dayOf(atMillis);
  const before = findBroken(device, today);
  const closed = listClosed(device);
  const surveys = listFilled(device);
  const outcome = playAct(act, device, atMillis, newId);
  if (!outcome) return;
  if (!outcome.ok) note(`${outcome.error.type} refused`);
  keepClosings(device, closed);
  keepSurveys(device, surveys);
  const after = findBroken(device, today);
  if (isFact(act)) return;
  const broken = [...after].filter(([what, much]) => much > (before.get(what) ?? 0));
  if (broken.length > 0) throw new Error(`«${act.do}» broke ${broken.join(', ')}`);
}

const listClosed = (device: SchoolDevice) =>
  recordsOf(device)
    .list('match')
    .filter(({ status }) => status.state === 'closed');

/**
 * What is closed says why; what is open again still knows that it was closed, why and with what.
 * That a closing also says what came of it is counted with the other rules (`findBroken`): where one
 * device closed what it knew as a proposal, both see it.
 */
function keepClosings(device: SchoolDevice, closed: ReturnType<typeof listClosed>) {
  for (const { status } of listClosed(device)) expect(status.reason.trim()).not.toBe('');
  for (const { id, status } of closed) {
    const now = recordsOf(device).find('match', id);
    if (!now || now.status.state === 'closed') continue;
    note('closing taken back');
    if (status.closure) note('closing told');
    expect(Object.values(now.history)).toContainEqual(status);
  }
}

const listFilled = ({ states, tables }: SchoolDevice) =>
  [...states]
    .filter(([id]) => tables.get(id) === 'survey')
    .map(([id, state]) => ({ id, alive: state.get('filled')?.alive ?? [] }));

/** Beside an «after» that stood and stands, the «before» is what it was, or what stood there too. */
function keepSurveys(device: SchoolDevice, before: ReturnType<typeof listFilled>) {
  for (const { id, alive } of before) {
    const stood = alive.map(({ value }) => v.parse(survey.fields.filled.schema, value));
    const now = recordsOf(device).find('survey', id)?.filled;
    if (!stood[0]?.after || !now?.after) continue;
    note('before kept');
    expect(stood.map((one) => one.before)).toContainEqual(now.before);
    if (stood.length === 1) expect(now.before).toEqual(stood[0].before);
  }
}

/**
 * Whatever either device showed of a survey is still there after they have heard of each other: it is
 * shown, it waits beside what is shown, or whoever replaced it had seen it.
 */
function keepAnswers(left: SchoolDevice, right: SchoolDevice, exchange: () => void) {
  const shown = [left, right].flatMap(listFilled).flatMap(({ alive }) => alive.slice(0, 1));
  exchange();
  const entries = [...left.known];
  const alive = listFilled(left).flatMap((one) => one.alive);
  for (const { stamp } of shown) {
    const isAlive = alive.some((one) => one.stamp === stamp);
    const isSeen = entries.some(({ ops }) =>
      ops.some(({ path, over }) => path === 'filled' && over.includes(stamp)),
    );
    expect(isAlive || isSeen).toBe(true);
  }
  if (alive.length > 1) note('before and after apart seen');
}

/** Every broken rule is a line of «Сегодня», and no line speaks of a rule that holds. */
function expectSeen(device: SchoolDevice, today: string) {
  const lines = attentionOf(device, today);
  for (const { code } of lines) note(`${code} seen`);
  const broken = findBroken(device, today);
  expect(namesOf(lines)).toEqual(namesOfBroken(broken));
  expect(new Set(lines.flatMap(collisionOf))).toEqual(findCollisions(device, today));
  const asked = new Set(
    lines.flatMap((line) => (line.code === 'no-next-date' ? line.matches : [])),
  );
  // Whoever has been silent for two weeks has a line of their own that asks.
  const silent = new Set(lines.flatMap((line) => (line.code === 'silence' ? [line.match] : [])));
  const withoutDate = findWithoutDate(device, today).filter((id) => !silent.has(id));
  expect([...asked]).toEqual(withoutDate);
}

const rules = new Set<string>([
  'own-mentor',
  'match-without-people',
  'banned-together',
  'match-not-ready',
  'person-not-ready',
  'over-capacity',
  'deleted-with-meetings',
  'closing-incomplete',
]);

const namesOf = (lines: readonly Attention[]) =>
  lines
    .filter(({ code }) => rules.has(code))
    .map(({ key }) => key)
    .sort();

/** One line for a person in however many matches. */
const namesOfBroken = (broken: Broken) =>
  [...new Set([...broken.keys()].map((what) => what.split(' in ')[0] ?? ''))].sort();

const collisionOf = (line: Attention) =>
  line.code === 'double-booking' ? [`${line.person} ${line.date}`] : [];
