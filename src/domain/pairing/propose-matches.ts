import type { Change, Fields } from '../changes.ts';
import { addDays, type LocalDate } from '../dates.ts';
import type { LeftOver, MatchingResult, ProposedPair } from '../matching/matching-result.ts';
import type { RecordId } from '../op.ts';
import { firstYearOf } from '../programme/school-year.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Request } from '../records/request.ts';
import { type Form, isForm } from '../records/forms.ts';
import { likelyForm, officialOf } from './match-form.ts';
import { searchDays } from './search-days.ts';

export type ProposalContext = {
  readonly records: ReadRecords;
  readonly today: LocalDate;
  readonly newId: () => RecordId;
  /** «Поиск продолжается»: what a request without a mentor says is next. */
  readonly searchGoesOn: string;
};

/** What the coordinator has accepted: the pairs as proposals, and a next step for everyone left over. */
export function matchingToChanges(
  result: {
    readonly pairs: MatchingResult['pairs'];
    readonly leftOver: readonly Pick<LeftOver, 'requestId'>[];
  },
  context: ProposalContext,
): readonly Change[] {
  return [
    ...result.pairs.flatMap((pair) => pairToChanges(pair, context)),
    ...result.leftOver.flatMap((one) => leftOverToChanges(one, context)),
  ];
}

function pairToChanges(pair: ProposedPair, context: ProposalContext): readonly Change[] {
  const request = context.records.find('request', pair.requestId);
  if (request?.status !== 'open') return [];
  const time = pair.parts.find(({ code }) => code === 'time');
  const match = {
    ...proposalFields({ mentor: pair.mentorId, request }, context),
    pinned: pair.isPinned,
    slot: time?.found[0] ?? '',
  };
  return [createMatch(match, context), markMatched(request.id)];
}

function leftOverToChanges(
  { requestId }: Pick<LeftOver, 'requestId'>,
  { records, today, searchGoesOn }: ProposalContext,
): readonly Change[] {
  const request = records.find('request', requestId);
  if (request?.status !== 'open') return [];
  const next = { nextStep: searchGoesOn, nextStepOn: addDays(today, searchDays) };
  return [editRequest(requestId, { leftOver: request.leftOver + 1, ...next })];
}

/** A proposal of a pair for a request, until the end of the school year. */
export function proposalFields(
  { mentor, request }: { readonly mentor: RecordId; readonly request: Request },
  { records, today }: ProposalContext,
): Fields {
  const model = request.model ?? 'traditional';
  return {
    model,
    official: officialOf(formOf(mentor, request, records), model),
    mentors: [mentor],
    mentees: [request.mentee],
    theme: (request.themes[0] ?? '').slice(0, 300),
    goal: (request.outcome || request.words).slice(0, 1000),
    request: request.id,
    ...proposedNow(today),
  };
}

export const proposedNow = (today: LocalDate) => ({
  status: { state: 'proposed', on: today, reason: '' },
  proposedOn: today,
  period: { from: today, until: lastSchoolDay(today) },
});

function formOf(mentor: RecordId, request: Request, records: ReadRecords): Form | null {
  if (isForm(request.form)) return request.form;
  const [giver, taker] = [records.find('person', mentor), records.find('person', request.mentee)];
  return giver && taker ? likelyForm(giver.circle, taker.circle) : null;
}

export const lastSchoolDay = (today: LocalDate): LocalDate => `${firstYearOf(today) + 1}-05-25`;

export const createMatch = (fields: Fields, { newId }: Pick<ProposalContext, 'newId'>): Change => ({
  type: 'create',
  table: 'match',
  id: newId(),
  fields,
});

export const editRequest = (id: RecordId, fields: Fields): Change => ({
  type: 'edit',
  table: 'request',
  id,
  fields,
});

/** Whatever next step the search had is done. */
export const markMatched = (id: RecordId): Change =>
  editRequest(id, { status: 'matched', nextStep: '', nextStepOn: '', remindedOn: '' });
