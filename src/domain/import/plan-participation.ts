import type { Change, Fields } from '../changes.ts';
import type { RecordId } from '../op.ts';
import type { Register } from './register.ts';
import type { Participation } from './source-row.ts';

/** The requests, offers and matches there are, and those already planned from earlier rows. */
export type ParticipationPlanner = {
  readonly planRequest: (mentee: RecordId, participation: Participation) => readonly Change[];
  readonly planOffer: (mentor: RecordId, participation: Participation) => readonly Change[];
  /** Nothing where the two work together already, or are one person. */
  readonly planMatch: (
    mentor: RecordId,
    mentee: RecordId,
    participation: Participation,
  ) => readonly Change[];
};

export function createParticipationPlanner(
  register: Register,
  newId: () => RecordId,
): ParticipationPlanner {
  const requests = new Map(
    register.requests.map((one): [string, Known] => [
      keyOfRequest(one.mentee, one.words, one.enteredOn),
      one,
    ]),
  );
  const offers = new Map(register.offers.map((one): [string, Known] => [one.mentor, one]));
  const pairs = new Set(
    register.matches.flatMap(({ mentors, mentees }) =>
      mentors.flatMap((mentor) => mentees.map((mentee) => `${mentor} ${mentee}`)),
    ),
  );

  /** Creates the record, or fills in what the list knows and the record does not. */
  const upsert = (
    table: 'request' | 'offer',
    known: Map<string, Known>,
    key: string,
    wanted: Fields,
  ): readonly Change[] => {
    const fields = Object.fromEntries(
      Object.entries(wanted).filter(([, value]) => isFilled(value)),
    );
    const record = known.get(key);
    if (!record) {
      const id = newId();
      known.set(key, { ...fields, id });
      return [{ type: 'create', table, id, fields }];
    }
    const different = Object.entries(fields).filter(([name, value]) => record[name] !== value);
    known.set(key, { ...record, ...fields });
    if (different.length === 0) return [];
    return [{ type: 'edit', table, id: record.id, fields: Object.fromEntries(different) }];
  };

  return {
    planRequest: (mentee, participation) => {
      const { requestWords, enteredOn } = participation;
      if (requestWords === '') return [];
      const key = keyOfRequest(mentee, requestWords, enteredOn);
      return upsert('request', requests, key, {
        ...requestFields(mentee, participation),
        // What people decided in the app since then stands.
        ...(!requests.has(key) && { status: requestStatus(participation) }),
      });
    },
    planOffer: (mentor, participation) =>
      upsert('offer', offers, mentor, {
        ...offerFields(mentor, participation),
        ...(!offers.has(mentor) && participation.partners.length > 2
          ? { capacity: Math.min(participation.partners.length, 50) }
          : {}),
      }),
    planMatch: (mentor, mentee, participation) => {
      const pair = `${mentor} ${mentee}`;
      if (mentor === mentee || pairs.has(pair)) return [];
      pairs.add(pair);
      const request = requests.get(
        keyOfRequest(mentee, participation.requestWords, participation.enteredOn),
      );
      const fields = matchFields(mentor, mentee, participation, request?.id);
      return [{ type: 'create', table: 'match', id: newId(), fields }];
    },
  };
}

type Known = Fields & { readonly id: RecordId };

const isFilled = (value: unknown) => value !== '' && value !== null;

const keyOfRequest = (mentee: RecordId, words: string, enteredOn: string) =>
  `${mentee} ${enteredOn} ${words.toLowerCase()}`;

const requestFields = (mentee: RecordId, participation: Participation): Fields => ({
  mentee,
  words: participation.requestWords,
  form: participation.form,
  enteredOn: participation.enteredOn,
  finishedOn: participation.finishedOn,
  result: participation.result,
  caseLink: participation.caseLink,
  finishedMark: participation.finishedMark,
});

const offerFields = (mentor: RecordId, participation: Participation): Fields => ({
  mentor,
  competences: participation.competences,
  achievements: participation.achievements,
  interests: participation.interests,
  ages: participation.ages,
  ...agesToRange(participation.ages),
  hours: participation.hours,
  form: participation.form,
  enteredOn: participation.enteredOn,
  finishedOn: participation.finishedOn,
  result: participation.result,
  caseLink: participation.caseLink,
});

/** «10-12», «13–15 лет», «от 14», «до 10»; words such as «любой» are no numbers. */
function agesToRange(ages: string): Fields {
  const [from, until] = (ages.match(/\d{1,2}(?!\d)/g) ?? []).map(Number);
  if (from === undefined) return {};
  if (until !== undefined) return from <= until ? { ageFrom: from, ageUntil: until } : {};
  if (/^\s*до\s/i.test(ages)) return { ageUntil: from };
  return /^\s*от\s|\+|старше/i.test(ages) ? { ageFrom: from } : { ageFrom: from, ageUntil: from };
}

function requestStatus(participation: Participation): 'open' | 'matched' | 'closed' {
  if (isFinished(participation)) return 'closed';
  return participation.partners.length > 0 ? 'matched' : 'open';
}

/** A planned end alone finishes nothing; the mark does, or a result by that end. */
const isFinished = ({ finishedMark, result, finishedOn }: Participation) =>
  finishedMark !== '' || (result !== '' && finishedOn !== '');

/**
 * A list proves no consent: a match that goes on is proposed, and begins in the app when its gates
 * are open. One that is over is kept as it ended, without talks that nobody wrote down (`closure.ts`).
 */
function matchFields(
  mentor: RecordId,
  mentee: RecordId,
  participation: Participation,
  request: RecordId | undefined,
): Fields {
  const { form, enteredOn, finishedOn, result, caseLink, finishedMark, requestWords } =
    participation;
  const status = isFinished(participation)
    ? { state: 'closed', on: finishedOn, reason: result || finishedMark }
    : { state: 'proposed', on: enteredOn, reason: '' };
  return {
    mentors: [mentor],
    mentees: [mentee],
    official: form && { form, variant: '' },
    theme: requestWords.slice(0, 300),
    status,
    ...(status.state === 'proposed' && enteredOn !== '' && { proposedOn: enteredOn }),
    period: { from: enteredOn, until: finishedOn },
    ...(request !== undefined && { request }),
    result,
    caseLink,
  };
}
