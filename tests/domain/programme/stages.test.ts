import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/domain/record.ts';
import { consent } from '../../../src/domain/records/consent.ts';
import { interview } from '../../../src/domain/records/interview.ts';
import type { Match } from '../../../src/domain/records/match.ts';
import { training } from '../../../src/domain/records/training.ts';
import type { StageEvidence } from '../../../src/domain/programme/stage-evidence.ts';
import { computeStages, type StagesInput } from '../../../src/domain/programme/stages.ts';
import { groupByMatch, type MeetingRow } from '../../../src/domain/today/meeting-row.ts';
import {
  aMatch,
  anOffer,
  aPerson,
  aProgramme,
  aRequest,
  aRow,
  aTask,
  noEvidence,
} from '../../support/school-records.ts';

const today = '2026-11-24';

const nothing: StagesInput = {
  today,
  programme: aProgramme({ coordinator: '' }),
  people: [aPerson('masha', { circle: 'pupils', born: '2012-03-01' }), aPerson('alexey')],
  requests: [],
  offers: [],
  matches: [],
  rowsByMatch: new Map(),
  evidence: noEvidence,
};

const planned = [1, 2, 3, 4, 5, 6, 7].map((stage) =>
  aTask(`t${stage}`, { stage, due: '2026-10-01', owner: 'Куратор' }),
);
const launchOrder = { id: 'order', kind: 'order-launch', number: '78', on: '2026-08-28' } as const;
const conditions: Partial<StagesInput> = {
  programme: aProgramme({ coordinator: 'Зуева Ольга Петровна' }),
};
const processing = {
  ...readRecord(consent, 'paper', new Map()),
  person: 'masha',
  kind: 'processing',
  signerIs: 'both',
  on: '2026-09-10',
} as const;
const accepted = {
  ...readRecord(interview, 'talk', new Map()),
  mentor: 'alexey',
  on: '2026-10-01',
  decision: 'accepted',
} as const;
const twoHours = {
  ...readRecord(training, 'school', new Map()),
  people: ['alexey'],
  hours: 2,
  on: '2026-10-05',
};
const matchesOrder = {
  id: 'pairs',
  kind: 'order-matches',
  number: '96',
  on: '2026-10-10',
} as const;

/** Evidence for the first `stages` stages, each with all of its papers. */
function schoolAt(stages: number, evidence: Partial<StageEvidence> = {}): StagesInput {
  return {
    ...nothing,
    ...(stages >= 1 && conditions),
    requests: stages >= 2 ? [aRequest('masha')] : [],
    offers: stages >= 3 ? [anOffer('alexey')] : [],
    matches: stages >= 5 ? [pair('pair')] : [],
    evidence: {
      tasks: stages >= 1 ? planned : [],
      documents: [...(stages >= 1 ? [launchOrder] : []), ...(stages >= 5 ? [matchesOrder] : [])],
      consents: stages >= 2 ? [processing] : [],
      interviews: stages >= 4 ? [accepted] : [],
      trainings: stages >= 4 ? [twoHours] : [],
      ...evidence,
    },
  };
}

const pair = (id: string, fields: Partial<Match> = {}) =>
  aMatch(id, { orderDocument: 'pairs', agreementOn: '2026-10-12', ...fields });

const closed = (id: string, result: string): Match =>
  pair(id, { result, status: { state: 'closed', on: '2026-11-20', reason: 'Цель достигнута' } });

const statesOf = (given: StagesInput) =>
  computeStages(given)
    .map((stage) => stage.state)
    .join(' ');
const proofsOf = (given: StagesInput, number: number) =>
  computeStages(given)[number - 1]?.proofs.map(
    ({ code, isMet, count, of }) => `${code} ${count}/${of} ${isMet ? 'yes' : 'no'}`,
  );

const openOf = (given: StagesInput) =>
  computeStages(given)
    .filter(({ isOpen }) => isOpen)
    .map(({ number }) => number);

const signed = (on: string) =>
  proofsOf(schoolAt(1, { documents: [{ ...launchOrder, on }] }), 1)?.at(-1);

const begun = (fields: Partial<Match>) =>
  proofsOf({ ...schoolAt(5), matches: [pair('pair', fields)] }, 5);

const at = (matches: Match[], rows: MeetingRow[]) => ({
  ...schoolAt(5),
  matches,
  rowsByMatch: groupByMatch(rows),
});

describe('the ring of stages', () => {
  test('is empty before there is a programme', () => {
    const stages = computeStages({ ...nothing, programme: null });
    expect(stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(stages.map(({ state }) => state).join(' ')).toBe(
      'current none none none none none none',
    );
  });

  test('goes on with each piece of evidence', () => {
    expect(statesOf(schoolAt(0))).toBe('current none none none none none none');
    expect(statesOf(schoolAt(1))).toBe('done current none none none none none');
    expect(statesOf(schoolAt(2))).toBe('done done current none none none none');
    expect(statesOf(schoolAt(3))).toBe('done done done current none none none');
    expect(statesOf(schoolAt(4))).toBe('done done done done current none none');
    expect(statesOf(schoolAt(5))).toBe('done done done done done current none');
  });

  test('shows as part what has begun before its turn', () => {
    expect(statesOf({ ...schoolAt(5), requests: [] })).toBe(
      'done current done done done none none',
    );
  });

  test('opens a stage when what comes before it is there, and stops nobody', () => {
    expect(openOf(schoolAt(0))).toEqual([1]);
    expect(openOf(schoolAt(1))).toEqual([1, 2]);
    expect(openOf(schoolAt(2))).toEqual([1, 2, 3]);
    expect(openOf(schoolAt(3))).toEqual([1, 2, 3, 4]);
    expect(openOf(schoolAt(4))).toEqual([1, 2, 3, 4, 5]);
    expect(openOf(schoolAt(5))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(openOf({ ...schoolAt(5), today: '2027-05-03' })).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('no stage is done without its evidence', () => {
  test('the conditions want a coordinator, a whole road map and the order', () => {
    expect(proofsOf(schoolAt(0), 1)).toEqual([
      'coordinator 0/1 no',
      'road-map 0/7 no',
      'launch-order 0/1 no',
    ]);
    const halfPlanned = [...planned.slice(0, 3), aTask('x', { stage: 4, owner: 'Куратор' })];
    expect(proofsOf(schoolAt(1, { tasks: halfPlanned }), 1)).toContain('road-map 3/7 no');
  });

  test('an order of another year launches nothing, one of this summer does', () => {
    expect(signed('2025-09-03')).toBe('launch-order 0/1 no');
    expect(signed('2026-06-20')).toBe('launch-order 1/1 yes');
    expect(signed('2027-06-01')).toBe('launch-order 0/1 no');
  });

  test('a mentee counts with a request and a consent in force', () => {
    expect(proofsOf(schoolAt(2, { consents: [] }), 2)).toEqual(['mentees 0/1 no']);
    const withdrawn = { ...processing, withdrawnOn: '2026-11-01' };
    expect(proofsOf(schoolAt(2, { consents: [withdrawn] }), 2)).toEqual(['mentees 0/1 no']);
    const two = { ...schoolAt(2), requests: [aRequest('masha'), aRequest('kostya')] };
    expect(proofsOf(two, 2)).toEqual(['mentees 1/2 yes']);
  });

  test('a mentor counts as chosen with a decision, and as ready with two hours of training', () => {
    const oneHour = { ...twoHours, hours: 1 };
    expect(proofsOf(schoolAt(4, { trainings: [oneHour] }), 4)).toEqual([
      'interviews 1/1 yes',
      'training 0/1 no',
    ]);
    const refused = { ...accepted, decision: 'refused' } as const;
    expect(proofsOf(schoolAt(4, { interviews: [refused] }), 4)).toEqual([
      'interviews 1/1 yes',
      'training 0/0 no',
    ]);
  });

  test('one mentor who works without a talk keeps the selection open', () => {
    const given = {
      ...schoolAt(5),
      matches: [pair('a'), pair('b', { mentors: ['sergey'] })],
    };
    expect(proofsOf(given, 4)).toEqual(['interviews 1/2 no', 'training 1/1 no']);
    expect(statesOf(given)).toBe('done done done current done none none');
  });

  test('a pair is formed with both sides, the order and the agreement', () => {
    expect(begun({ agreementOn: '', orderDocument: '' })).toEqual([
      'pairs 1/1 yes',
      'acceptance 0/1 no',
      'order 0/1 no',
      'agreements 0/1 no',
    ]);
    const yes = { answer: 'accepted', on: '2026-10-10', reason: '' } as const;
    expect(begun({ agreementOn: '', answers: { alexey: yes, masha: yes } })).toContain(
      'acceptance 1/1 yes',
    );
    expect(begun({ orderDocument: 'deleted since' })).toContain('order 0/1 no');
  });

  test('a single talk needs no papers, a proposal is no pair', () => {
    const flash = aMatch('talk', { model: 'flash' });
    expect(proofsOf({ ...schoolAt(4), matches: [flash] }, 5)).toEqual([
      'pairs 1/1 yes',
      'acceptance 0/0 yes',
      'order 0/0 yes',
      'agreements 0/0 yes',
    ]);
    const proposed = pair('a', { status: { state: 'proposed', on: '', reason: '' } });
    expect(proofsOf({ ...schoolAt(4), matches: [proposed] }, 5)?.[0]).toBe('pairs 0/1 no');
  });
});

describe('the work of the pairs', () => {
  const fiveTimes = Array.from({ length: 5 }, (_, index) => aRow(`r${index}`, `2026-11-1${index}`));
  const workOf = (match: Match, rows = fiveTimes) => computeStages(at([match], rows))[5];

  test('grows with meetings, but no further than the time of the match', () => {
    const period = { from: '2026-09-01', until: '2026-12-24' };
    expect(workOf(pair('pair', { period }), fiveTimes.slice(0, 1))?.part).toBe(0.2);
    expect(workOf(pair('pair', { period }))?.part).toBeCloseTo(84 / 114);
    expect(workOf(pair('pair', { period: { from: '', until: '' } }))?.part).toBe(0.5);
    const over = { ...period, until: '2026-10-01' };
    expect(workOf(pair('pair', { period: over }))?.state).toBe('current');
  });

  test('of a flash pair is one meeting', () => {
    const flash = pair('pair', { model: 'flash', period: { from: '', until: '' } });
    expect(workOf(flash, fiveTimes.slice(0, 1))?.proofs.map(({ isMet }) => isMet)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is done when every match came to its end, and the year is when each has its result', () => {
    const others = fiveTimes.map(({ id, date }) => aRow(`b${id}`, date, { match: 'b' }));
    const rows = [...fiveTimes, ...others];
    const finished = { ...closed('pair', 'Метеостанция работает'), id: 'pair' };
    expect(statesOf(at([finished, closed('b', '')], rows))).toBe(
      'done done done done done done current',
    );
    expect(statesOf(at([finished, pair('b')], rows))).toBe('done done done done done current part');
    expect(statesOf(at([finished], rows))).toBe('done done done done done done done');
  });

  test('is not done where all was closed and nobody ever met', () => {
    expect(workOf(closed('pair', 'Ничего не вышло'), [])).toMatchObject({
      state: 'current',
      part: 0.99,
    });
  });
});

describe('another school year', () => {
  const lastYear = {
    status: { state: 'closed', on: '2026-05-20', reason: 'Конец года' },
    period: { from: '2025-10-01', until: '2026-05-25' },
    result: 'Готово',
  } as const;

  test('does not lend its pairs, requests and offers', () => {
    const given = {
      ...schoolAt(1),
      requests: [aRequest('masha', { status: 'closed', enteredOn: '2025-09-20' })],
      offers: [anOffer('alexey', { enteredOn: '2025-09-20', finishedOn: '2026-05-25' })],
      matches: [pair('old', lastYear)],
    };
    expect(statesOf(given)).toBe('done current none none none none none');
  });

  test('is judged by what lasted into it', () => {
    const rows = Array.from({ length: 5 }, (_, index) =>
      aRow(`r${index}`, `2026-03-1${index}`, { match: 'old' }),
    );
    const given = {
      ...schoolAt(5, {
        documents: [{ ...launchOrder, on: '2025-09-01' }],
        consents: [{ ...processing, on: '2025-09-10' }],
        interviews: [{ ...accepted, on: '2025-10-01' }],
        trainings: [{ ...twoHours, on: '2025-10-05' }],
      }),
      programme: aProgramme({ firstYear: 2025, coordinator: 'Зуева Ольга Петровна' }),
      matches: [pair('old', lastYear)],
      rowsByMatch: groupByMatch(rows),
    };
    expect(statesOf(given)).toBe('done done done done done done done');
  });
});
