import type { LocalDate } from '../../domain/dates.ts';
import type { RecordId } from '../../domain/op.ts';
import { listGates, listMenteesNow } from '../../domain/pairing/needs.ts';
import type { NeedsQuestion, OfferRow, RequestRow } from '../../domain/pairing/needs-view.ts';
import { mapRequests, type ThemeOfMap } from '../../domain/pairing/request-map.ts';
import { gatherThemes } from '../../domain/pairing/themes.ts';
import { listWaitingRequests } from '../../domain/pairing/waiting-requests.ts';
import { findByShortCode } from '../../domain/papers/short-code.ts';
import type { ReadRecords } from '../../domain/read-records.ts';
import type { Offer } from '../../domain/records/offer.ts';
import type { Request } from '../../domain/records/request.ts';
import type { PersonRow } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { readRuleRecords } from '../rule-records.ts';
import { living, type People, readPeople } from '../register.ts';
import { personRow, personRows } from '../rows.ts';

/** The longest waiting first. */
export async function answerRequests(
  space: OpenSpace,
  { today }: NeedsQuestion,
): Promise<readonly RequestRow[]> {
  const [register, records] = await Promise.all([readPeople(space), readRuleRecords(space)]);
  const waiting = new Map(listWaitingRequests(records, today).map((one) => [one.request, one]));
  return [...records.list('request')]
    .sort((one, other) => (one.enteredOn < other.enteredOn ? -1 : 1))
    .map((request) => {
      const wait = waiting.get(request.id);
      return {
        request,
        mentee: personRow(register, request.mentee) ?? null,
        waitsDays: wait?.days ?? 0,
        due: wait?.due ?? 'nothing',
        proposal: wait?.match ?? null,
      };
    });
}

/** By name, as a list on paper would be. */
export async function answerOffers(
  space: OpenSpace,
  { today }: NeedsQuestion,
): Promise<readonly OfferRow[]> {
  const [register, records] = await Promise.all([readPeople(space), readRuleRecords(space)]);
  return records
    .list('offer')
    .map((offer) => offerRow(offer, register, records, today))
    .sort((one, other) => alphabet.compare(nameOf(one), nameOf(other)));
}

const alphabet = new Intl.Collator('ru');

const nameOf = ({ mentor }: OfferRow) => `${mentor?.familyName ?? ''} ${mentor?.givenName ?? ''}`;

function offerRow(
  offer: Offer,
  register: People,
  records: ReadRecords,
  today: LocalDate,
): OfferRow {
  const [gate] = listGates([offer.mentor], 'mentor', records, today);
  return {
    offer,
    mentor: personRow(register, offer.mentor) ?? null,
    taken: listMenteesNow(offer.mentor, records).length,
    gates: gate?.blocked ?? [],
  };
}

export async function answerRequest(
  { memory }: OpenSpace,
  { id }: { readonly id: RecordId },
): Promise<Request | null> {
  const kept = (await memory.request.load()).get(id);
  return kept && !kept.isDeleted ? kept.record : null;
}

export async function answerOffer(
  { memory }: OpenSpace,
  { id }: { readonly id: RecordId },
): Promise<Offer | null> {
  const kept = (await memory.offer.load()).get(id);
  return kept && !kept.isDeleted ? kept.record : null;
}

/** Every theme that was ever asked for or offered, the most frequent first. */
export async function answerThemes(space: OpenSpace): Promise<readonly string[]> {
  const records = await readRuleRecords(space);
  const all = [
    ...records.list('request').flatMap(({ themes }) => themes),
    ...records.list('offer').flatMap(({ topics }) => topics),
  ];
  const { nameOf: themeOf } = gatherThemes(all);
  const counts = new Map<string, number>();
  for (const theme of all.map(themeOf)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([theme]) => theme);
}

export const answerRequestMap = async (space: OpenSpace): Promise<readonly ThemeOfMap[]> =>
  mapRequests(await readRuleRecords(space));

export async function answerPeopleByCode(
  space: OpenSpace,
  { code }: { readonly code: string },
): Promise<readonly PersonRow[]> {
  const register = await readPeople(space);
  const ids = living(register.people).map(({ id }) => id);
  return code.trim() === '' ? [] : personRows(register, findByShortCode(code, ids));
}
