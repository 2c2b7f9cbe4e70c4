import { describe, expect, test } from 'vitest';
import { listWaitingRequests } from '../../../src/domain/pairing/waiting-requests.ts';
import { mapRequests } from '../../../src/domain/pairing/request-map.ts';
import { create, edit } from '../../support/school-device.ts';
import { asking, openVillage, pupil, request, teacher, today } from './small-village.ts';

/** Scenario 5: 7 математика, 5 адаптация, 4 профессия, 4 общение, 3 проект; one mentor of профессия. */
const asked = { математика: 7, адаптация: 5, профессия: 4, общение: 4, проект: 3 };

describe('the map of requests', () => {
  const village = openVillage(
    ...Object.entries(asked).flatMap(([theme, count]) =>
      Array.from({ length: count }, (_, nth) => `${theme} ${nth}`).flatMap((id) =>
        asking(id, { themes: [id.endsWith('0') ? theme.toUpperCase() : theme] }),
      ),
    ),
    ...teacher('one', { topics: ['Профессия'], capacity: 1 }),
    ...teacher('two', { topics: ['математика', 'проект'], capacity: 10 }),
    ...teacher('reserve', { topics: ['общение'], capacity: 5, isReserve: true }),
    ...teacher('gone', { topics: ['общение'], capacity: 5, finishedOn: '2026-10-01' }),
  );
  const map = mapRequests(village.records());
  const ofTheme = (word: string) => map.find(({ theme }) => theme.toLowerCase() === word);

  test('counts each theme once, however it was written', () => {
    expect(map).toHaveLength(5);
    expect(Object.fromEntries(map.map(({ theme, open }) => [theme.toLowerCase(), open]))).toEqual(
      asked,
    );
  });

  test('shows where mentors are missing: four ask for a profession, one is offered', () => {
    expect(ofTheme('профессия')).toMatchObject({
      open: 4,
      places: 1,
      missing: 3,
      mentors: ['one'],
    });
    expect(ofTheme('математика')).toMatchObject({ open: 7, places: 10, missing: 0 });
  });

  test('counts neither the reserve nor an offer that is over', () => {
    expect(ofTheme('общение')).toMatchObject({ mentors: [], places: 0, missing: 4 });
  });

  test('begins with the greatest lack', () => {
    expect(map.map(({ missing }) => missing)).toEqual([5, 4, 3, 0, 0]);
  });

  test('takes a place away for whoever is proposed already', () => {
    village.act([
      create('match', 'm', {
        mentors: ['one'],
        mentees: ['профессия 1'],
        request: 'request of профессия 1',
      }),
      edit('request', 'request of профессия 1', { status: 'matched' }),
    ]);
    const after = mapRequests(village.records()).find(
      ({ theme }) => theme.toLowerCase() === 'профессия',
    );
    expect(after).toMatchObject({ open: 3, places: 0, missing: 3 });
    expect(after?.requests).toHaveLength(4);
  });
});

const dueOf = (enteredOn: string, fields = {}) => {
  const { records } = openVillage(...pupil('masha'), request('masha', { enteredOn, ...fields }));
  return listWaitingRequests(records(), today).map(({ days, due }) => [days, due]);
};

describe('the ladder of waiting', () => {
  test('reminds after seven days and offers again after fourteen', () => {
    expect(dueOf('2026-11-18')).toEqual([[6, 'nothing']]);
    expect(dueOf('2026-11-17')).toEqual([[7, 'remind']]);
    expect(dueOf('2026-11-11')).toEqual([[13, 'remind']]);
    expect(dueOf('2026-11-10')).toEqual([[14, 'offer-again']]);
  });

  test('reminds once, and offers again all the same', () => {
    expect(dueOf('2026-11-17', { remindedOn: '2026-11-24' })).toEqual([[7, 'nothing']]);
    expect(dueOf('2026-11-10', { remindedOn: '2026-11-17' })).toEqual([[14, 'offer-again']]);
  });

  test('does not count from a day that nobody wrote down, and not into the future', () => {
    expect(dueOf('')).toEqual([[0, 'nothing']]);
    expect(dueOf('2026-12-01')).toEqual([[0, 'nothing']]);
  });

  test('begins anew with a proposal and names who has not answered, parents included', () => {
    const { records } = openVillage(
      ...pupil('masha'),
      ...teacher('alexey'),
      request('masha', { enteredOn: '2026-10-01', status: 'matched' }),
      create('match', 'm', {
        mentors: ['alexey'],
        mentees: ['masha'],
        request: 'request of masha',
        proposedOn: '2026-11-16',
        answers: { alexey: { answer: 'accepted', on: today, reason: '' } },
      }),
    );
    expect(listWaitingRequests(records(), today)).toEqual([
      {
        request: 'request of masha',
        mentee: 'masha',
        match: 'm',
        awaited: ['masha', 'guardian:masha'],
        days: 8,
        due: 'remind',
      },
    ]);
  });

  test('lists the longest waiting first', () => {
    const { records } = openVillage(
      ...['anna', 'boris', 'vera'].flatMap((id) => pupil(id)),
      request('anna', { enteredOn: '2026-11-20' }),
      request('boris', { enteredOn: '2026-11-01' }),
      request('vera', { enteredOn: '2026-11-10', status: 'closed' }),
    );
    expect(listWaitingRequests(records(), today).map(({ mentee }) => mentee)).toEqual([
      'boris',
      'anna',
    ]);
  });
});
