import { describe, expect, test } from 'vitest';
import { matchMentees } from '../../../src/domain/matching/match-mentees.ts';
import { listAnswerers } from '../../../src/domain/pairing/answerers.ts';
import { answerProposal, withdrawProposal } from '../../../src/domain/pairing/answers.ts';
import { reopenMatch } from '../../../src/domain/pairing/match-status.ts';
import { recordsToMatchingInput } from '../../../src/domain/pairing/matching-records.ts';
import { matchingToChanges } from '../../../src/domain/pairing/propose-matches.ts';
import { swapProposals } from '../../../src/domain/pairing/swap-proposals.ts';
import { create, edit } from '../../support/school-device.ts';
import { toldClosure } from '../../support/school-records.ts';
import { asking, openVillage, pupil, teacher, today } from './small-village.ts';

/** Alexey has one place, Vera one; Masha, Kostya and Anna ask. */
function proposeAll() {
  const village = openVillage(
    ...['anna', 'kostya', 'masha'].flatMap((id) =>
      asking(id, { themes: ['физика'], slots: ['1-6'] }),
    ),
    ...['alexey', 'vera'].flatMap((id) =>
      teacher(id, { topics: ['физика'], capacity: 1, slots: ['1-6'] }),
    ),
  );
  const result = matchMentees(recordsToMatchingInput(village.records(), today));
  village.act(matchingToChanges(result, village.contextNow()));
  return { ...village, matchesNow: () => village.records().list('match') };
}

const answer = (word: 'accepted' | 'declined' | 'question', reason = '') => ({
  answer: word,
  on: today,
  reason,
});

describe('what matching proposes', () => {
  test('is kept as proposals until the end of the school year, with goal, form and hour', () => {
    const matches = proposeAll().matchesNow();
    expect(matches).toHaveLength(2);
    expect(matches[0]).toMatchObject({
      model: 'traditional',
      status: { state: 'proposed', on: today },
      proposedOn: today,
      period: { from: today, until: '2027-05-25' },
      goal: 'Хочу понять физику',
      slot: '1-6',
      theme: 'физика',
    });
  });

  test('leaves nobody without a next step: the search goes on in fourteen days', () => {
    const requests = proposeAll().records().list('request');
    expect(requests.filter(({ status }) => status === 'matched')).toHaveLength(2);
    expect(requests.filter(({ status }) => status === 'open')).toMatchObject([
      { leftOver: 1, nextStep: 'Поиск продолжается', nextStepOn: '2026-12-08' },
    ]);
  });
});

describe('the answers to a proposal', () => {
  test('are awaited of mentor, mentee and the parent of a minor', () => {
    const { records, matchesNow } = proposeAll();
    const [match] = matchesNow();
    const [mentor = '', mentee = ''] = [match?.mentors[0], match?.mentees[0]];
    expect(match && listAnswerers(match, records(), today)).toEqual([
      mentor,
      mentee,
      `guardian:${mentee}`,
    ]);
  });

  test('a yes and a question leave it open', () => {
    const { act, records, matchesNow } = proposeAll();
    const [match] = matchesNow();
    if (!match) throw new Error('Nothing was proposed.');
    act(answerProposal(match, match.mentees[0] ?? '', answer('question', 'Когда?'), records()));
    expect(matchesNow()[0]).toMatchObject({ status: { state: 'proposed' } });
    expect(Object.values(matchesNow()[0]?.answers ?? {})).toEqual([answer('question', 'Когда?')]);
  });

  test('a no ends it with its reason, and the mentee goes first the next time, to somebody else', () => {
    const { act, records, matchesNow } = proposeAll();
    const [match] = matchesNow();
    if (!match) throw new Error('Nothing was proposed.');
    const mentee = match.mentees[0] ?? '';
    act(answerProposal(match, mentee, answer('declined', 'Хочу к другому'), records()));
    expect(records().find('match', match.id)).toMatchObject({
      status: { state: 'closed', on: today, reason: 'Хочу к другому' },
    });
    expect(records().find('request', match.request)).toMatchObject({ status: 'open', leftOver: 1 });
    const again = recordsToMatchingInput(records(), today).requests.find(
      ({ personId }) => personId === mentee,
    );
    expect(again).toMatchObject({
      leftOverBefore: 1,
      wishes: [{ personId: match.mentors[0], rating: 0 }],
    });
  });

  test('a no without a word is a reason too', () => {
    const { act, records, matchesNow } = proposeAll();
    const [match] = matchesNow();
    if (!match) throw new Error('Nothing was proposed.');
    act(answerProposal(match, match.mentors[0] ?? '', answer('declined'), records()));
    expect(records().find('match', match.id)?.status.state).toBe('closed');
  });

  test('a proposal that is taken back goes without a trace, and its request waits again', () => {
    const { act, records, matchesNow } = proposeAll();
    const [match] = matchesNow();
    if (!match) throw new Error('Nothing was proposed.');
    act(withdrawProposal(match, records()));
    expect(records().find('match', match.id)).toBeUndefined();
    expect(records().find('request', match.request)).toMatchObject({ status: 'open' });
  });
});

describe('two proposals that are swapped', () => {
  test('exchange their mentors, stay where they are put, and are asked anew', () => {
    const { act, records, matchesNow } = proposeAll();
    const [first, second] = matchesNow();
    if (!first || !second) throw new Error('Too few proposals.');
    act(answerProposal(first, first.mentors[0] ?? '', answer('accepted'), records()));
    const [answered] = matchesNow();
    const swapped = swapProposals(answered ?? first, second);
    if (!swapped.ok) throw new Error(swapped.error.type);
    act(swapped.value);
    expect(matchesNow()).toMatchObject([
      { mentors: second.mentors, mentees: first.mentees, pinned: true, answers: {} },
      { mentors: first.mentors, mentees: second.mentees, pinned: true, answers: {} },
    ]);
    expect(matchesNow().flatMap(({ mentors }) => mentors)).toHaveLength(2);
  });

  test('are left alone once one of them has begun', () => {
    const { act, records } = openVillage(
      ...pupil('masha'),
      ...pupil('kostya'),
      ...teacher('alexey'),
      create('match', 'a', { mentors: ['alexey'], mentees: ['masha'], goal: 'Сад' }),
      create('match', 'b', { mentors: ['alexey'], mentees: ['kostya'], goal: 'Сад' }),
    );
    act([edit('match', 'a', { status: { state: 'active', on: today, reason: '' } })]);
    const [a, b] = [records().find('match', 'a'), records().find('match', 'b')];
    expect(a && b && swapProposals(a, b)).toEqual({ ok: false, error: { type: 'not-proposed' } });
  });
});

const village = () =>
  openVillage(
    ...pupil('masha'),
    ...teacher('alexey'),
    create('match', 'a', {
      mentors: ['alexey'],
      mentees: ['masha'],
      goal: 'Сад',
      status: { state: 'proposed', on: today, reason: '' },
    }),
  );

const reopened = ({ act, records }: ReturnType<typeof village>) => {
  const match = records().find('match', 'a');
  if (match) act([reopenMatch(match, today)]);
  return records().find('match', 'a');
};

describe('a match that is opened again', () => {
  const closure = edit('match', 'a', {
    status: { state: 'closed', on: today, reason: 'Ошибка', closure: toldClosure },
  });

  test('works on where it worked, even where it was proposed, begun and closed on one day', () => {
    const { act, ...rest } = village();
    act([edit('match', 'a', { status: { state: 'active', on: today, reason: '' } })]);
    act([closure]);
    const match = reopened({ act, ...rest });
    expect(match?.status.state).toBe('active');
    expect(Object.values(match?.history ?? {})).toContainEqual({
      state: 'closed',
      on: today,
      reason: 'Ошибка',
      closure: toldClosure,
    });
  });

  test('is a proposal again where it was never more', () => {
    const { act, ...rest } = village();
    act([closure]);
    expect(reopened({ act, ...rest })?.status.state).toBe('proposed');
  });
});
