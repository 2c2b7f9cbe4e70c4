import { describe, expect, test } from 'vitest';
import { formCircles } from '../../../src/domain/matching/form-circles.ts';
import { matchPeers } from '../../../src/domain/matching/match-peers.ts';
import { recordsToCircleInput } from '../../../src/domain/pairing/circle-records.ts';
import { peersToChanges, recordsToPeerInput } from '../../../src/domain/pairing/peer-records.ts';
import { circlesToChanges } from '../../../src/domain/pairing/propose-circles.ts';
import { create } from '../../support/school-device.ts';
import { asking, openVillage, pupil, request, teacher, today } from './small-village.ts';

/** Scenario 18: six pupils with cards «могу – хочу». */
describe('six pupils who can and want', () => {
  const cards = [
    ['anna', 'гитара', 'шахматы'],
    ['boris', 'шахматы', 'гитара'],
    ['vera', 'английский', 'рисование'],
    ['gleb', 'рисование', 'английский'],
    ['dasha', 'монтаж', 'вязание'],
    ['egor', 'вязание', 'программирование'],
  ] as const;
  const village = openVillage(
    ...cards.flatMap(([id, can, want]) =>
      asking(id, { model: 'peer', canTeach: [can], wantsToLearn: [want], slots: ['3-6'] }),
    ),
    ...teacher('supervisor', { slots: ['3-6'], models: ['peer'] }),
  );
  const result = matchPeers(recordsToPeerInput(village.records(), today));
  village.act(peersToChanges(result, village.contextNow()));
  const matches = village.records().list('match');

  test('become three pairs that meet at least five of the six wishes', () => {
    expect(result.couples).toHaveLength(3);
    const met = result.couples.flatMap((one) => one.firstTeaches.concat(one.secondTeaches));
    expect(met.length).toBeGreaterThanOrEqual(5);
    expect(new Set(matches.flatMap((one) => one.mentors.concat(one.mentees))).size).toBe(6);
  });

  test('with both goals, the form of equals, and one teacher for the common hour', () => {
    for (const match of matches) {
      expect(match).toMatchObject({
        model: 'peer',
        official: { form: 'pupil-pupil', variant: 'equals' },
        supervisor: 'supervisor',
        slot: '3-6',
      });
    }
    const goals = matches.map(({ goal }) => goal);
    expect(goals.filter((goal) => goal.includes('↔'))).toHaveLength(2);
    expect(goals.every((goal) => goal !== '')).toBe(true);
  });

  test('and nobody waits any more', () => {
    expect(
      village
        .records()
        .list('request')
        .map(({ status }) => status),
    ).toEqual(Array(6).fill('matched'));
  });
});

const formIn = (village: ReturnType<typeof openVillage>) => {
  const result = formCircles(recordsToCircleInput(village.records(), today));
  village.act(circlesToChanges(result, village.contextNow()));
  return result;
};

describe('a circle', () => {
  const members = ['anna', 'boris', 'vera', 'gleb', 'dasha'];
  const openCircle = () =>
    openVillage(
      ...members.flatMap((id) =>
        asking(
          id,
          { model: 'group', themes: ['Куда после девятого'], slots: ['4-7'] },
          { schoolClass: '9' },
        ),
      ),
      ...['zuev', 'belykh'].flatMap((id) =>
        teacher(id, { topics: ['куда после девятого'], models: ['group'], slots: ['4-7'] }),
      ),
    );

  test('is proposed with two leaders, their members, an hour and an adult who answers for it', () => {
    const village = openCircle();
    formIn(village);
    const matches = village.records().list('match');
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({
      model: 'group',
      title: 'Куда после девятого',
      mentors: ['belykh', 'zuev'],
      slot: '4-7',
      status: { state: 'proposed' },
    });
    expect(matches[0]?.mentees).toHaveLength(5);
    expect(['zuev', 'belykh']).toContain(matches[0]?.supervisor);
  });

  test('takes a further member, whose request is then answered, and asks no place of a mentor', () => {
    const village = openCircle();
    formIn(village);
    village.act([
      ...pupil('late', { schoolClass: '9' }),
      request('late', { model: 'group', themes: ['куда после Девятого'], slots: ['4-7'] }),
    ]);
    const result = formIn(village);
    expect(result.joined).toHaveLength(1);
    expect(village.records().list('match')[0]?.mentees).toContain('late');
    expect(village.records().find('request', 'request of late')?.status).toBe('matched');
  });

  test('does not take whom a ban keeps apart from a member', () => {
    const village = openCircle();
    formIn(village);
    village.act([
      ...pupil('late', { schoolClass: '9' }),
      request('late', { model: 'group', themes: ['Куда после девятого'], slots: ['4-7'] }),
      create('ban', 'ban', { people: ['late', 'anna'] }),
    ]);
    expect(formIn(village)).toMatchObject({ joined: [], waiting: [{ personId: 'late' }] });
  });
});
