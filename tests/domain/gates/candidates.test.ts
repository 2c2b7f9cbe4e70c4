import { describe, expect, test } from 'vitest';
import { listCandidates } from '../../../src/domain/gates/list-candidates.ts';
import { type RecordsByTable, recordsFromLists } from '../../../src/domain/read-records.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { request } from '../../../src/domain/records/request.ts';
import { aMatch, anOffer, aPerson, aProgramme } from '../../support/school-records.ts';

const on = '2026-11-24';
const masha = aPerson('masha', { circle: 'pupils', born: '2014-05-01' });
const alexey = aPerson('alexey', { circle: 'graduates', born: '1990-01-01' });
const aRequest = { ...readRecord(request, 'request', new Map()), mentee: 'masha' };

const school = (more: RecordsByTable = {}) =>
  recordsFromLists({ programme: [aProgramme()], person: [masha, alexey], ...more });

describe('the list of candidates', () => {
  test('names mentees by their requests and mentors by their offers', () => {
    const records = school({ request: [aRequest], offer: [anOffer('alexey')] });
    expect(listCandidates(records, on).map(({ person, role }) => [person, role])).toEqual([
      ['masha', 'mentee'],
      ['alexey', 'mentor'],
    ]);
  });

  test('asks for the consents of a child and for the certificate of an outsider', () => {
    const records = school({ request: [aRequest], offer: [anOffer('alexey')] });
    const missing = listCandidates(records, on).map((one) =>
      one.missing.map((item) => (item.type === 'consent' ? item.kind : item.type)),
    );
    expect(missing).toEqual([
      ['processing', 'participation-mentee'],
      ['processing', 'clearance'],
    ]);
  });

  test('stands everybody once in each role, whatever their matches', () => {
    const records = school({ match: [aMatch('one'), aMatch('two')], request: [aRequest] });
    expect(listCandidates(records, on)).toHaveLength(2);
  });

  test('leaves out whoever is no longer in the register', () => {
    const records = school({ person: [masha], match: [aMatch('one')] });
    expect(listCandidates(records, on).map(({ person }) => person)).toEqual(['masha']);
  });
});
