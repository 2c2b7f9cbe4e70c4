import type { Change, Fields } from '../../../src/domain/changes.ts';
import type { ProposalContext } from '../../../src/domain/pairing/propose-matches.ts';
import { create, newSchoolDevice, recordsOf, tryChanges } from '../../support/school-device.ts';

export const today = '2026-11-24';
const atMillis = Date.parse(`${today}T06:00:00Z`);

/** A device on which changes are really saved; a refusal is a failure of the test. */
export function openVillage(...changes: readonly Change[]) {
  const device = newSchoolDevice();
  let ids = 0;
  const act = (more: readonly Change[]) => {
    const saved = tryChanges(device, atMillis, more);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  };
  act(changes);
  const contextNow = (): ProposalContext => ({
    records: recordsOf(device),
    today,
    searchGoesOn: 'Поиск продолжается',
    newId: () => `new ${String((ids += 1)).padStart(2, '0')}`,
  });
  return { act, contextNow, records: () => recordsOf(device) };
}

const signed = (person: string, kind: string): Change =>
  create('consent', `${kind} of ${person}`, { person, kind, signerIs: 'both', on: '2026-09-01' });

/** A pupil with all papers for either role. */
export const pupil = (id: string, fields: Fields = {}): Change[] => [
  create('person', id, { circle: 'pupils', born: '2012-01-01', schoolClass: '8', ...fields }),
  ...['processing', 'participation-mentee', 'participation-mentor'].map((kind) => signed(id, kind)),
];

/** A teacher with a consent, trained and accepted. */
export const teacher = (id: string, offer: Fields = {}): Change[] => [
  create('person', id, { circle: 'teachers', born: '1980-01-01' }),
  signed(id, 'processing'),
  create('offer', `offer of ${id}`, { mentor: id, ...offer }),
];

export const request = (mentee: string, fields: Fields = {}): Change =>
  create('request', `request of ${mentee}`, {
    mentee,
    words: 'Хочу понять физику',
    enteredOn: '2026-11-10',
    ...fields,
  });

/** A pupil who asks. */
export const asking = (id: string, fields: Fields = {}, person: Fields = {}): Change[] => [
  ...pupil(id, person),
  request(id, fields),
];
