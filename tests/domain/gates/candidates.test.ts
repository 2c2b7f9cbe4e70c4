import { describe, expect, test } from 'vitest';
import { listGateMatters } from '../../../src/domain/gates/gate-matters.ts';
import { listCandidates } from '../../../src/domain/gates/list-candidates.ts';
import { type RecordsByTable, recordsFromLists } from '../../../src/domain/read-records.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { type Clearance, clearance } from '../../../src/domain/records/clearance.ts';
import { type Consent, consent } from '../../../src/domain/records/consent.ts';
import { request } from '../../../src/domain/records/request.ts';
import { aMatch, anOffer, aPerson, aProgramme } from '../../support/school-records.ts';

const on = '2026-11-24';
const masha = aPerson('masha', { circle: 'pupils', born: '2014-05-01' });
const alexey = aPerson('alexey', { circle: 'graduates', born: '1990-01-01' });
const aRequest = { ...readRecord(request, 'request', new Map()), mentee: 'masha' };

const aConsent = (person: string, fields: Partial<Consent> = {}): Consent => ({
  ...readRecord(consent, `${person} ${fields.kind ?? ''}`, new Map()),
  person,
  signerIs: 'guardian',
  on: '2026-09-01',
  ...fields,
});

const aClearance = (person: string, until: string): Clearance => ({
  ...readRecord(clearance, `${person} ${until}`, new Map()),
  person,
  on: '2026-01-10',
  until,
});

const inOrder = [
  aConsent('masha', { kind: 'processing' }),
  aConsent('masha', { kind: 'participation-mentee' }),
  aConsent('alexey', { kind: 'processing', signerIs: 'self' }),
];

const school = (more: RecordsByTable = {}) =>
  recordsFromLists({ programme: [aProgramme()], person: [masha, alexey], ...more });

const withClearances = (...lastDays: readonly string[]) =>
  school({
    match: [aMatch('pair')],
    consent: inOrder,
    clearance: lastDays.map((until) => aClearance('alexey', until)),
  });

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

describe('what papers ask for today', () => {
  test('is nothing where everything is in order', () => {
    const records = school({
      match: [aMatch('pair')],
      consent: inOrder,
      clearance: [aClearance('alexey', '')],
    });
    expect(listGateMatters(records, on)).toEqual([]);
  });

  test('names a running match whose consent was withdrawn', () => {
    const [processing, ...others] = inOrder;
    const records = school({
      match: [aMatch('pair')],
      consent: [...others, ...(processing ? [{ ...processing, withdrawnOn: on }] : [])],
    });
    expect(listGateMatters(records, on)).toMatchObject([
      { code: 'consents-missing', severity: 'overdue', count: 1, inMatches: 1 },
    ]);
  });

  test('tells a month before that a certificate ends, unless a newer one was shown', () => {
    expect(listGateMatters(withClearances('2026-12-20'), on)).toMatchObject([
      { code: 'clearances-ending', severity: 'waits', count: 1, on: '2026-12-20' },
    ]);
    expect(listGateMatters(withClearances('2026-11-01'), on)).toMatchObject([
      { severity: 'overdue' },
    ]);
    expect(listGateMatters(withClearances('2026-12-20', '2028-01-01'), on)).toEqual([]);
    expect(listGateMatters(withClearances('2027-12-20'), on)).toEqual([]);
  });
});
