import type { Change, Fields } from '../changes.ts';
import type { Circle } from '../matching/circle.ts';
import type { CircleResult } from '../matching/form-circles.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import { isAdult, listCircleRequests } from './circle-records.ts';
import { likelyForm, officialOf } from './match-form.ts';
import { createMatch, markMatched, type ProposalContext, proposedNow } from './propose-matches.ts';
import { gatherThemes } from './themes.ts';

/** New members join their circles, and new circles are proposed. */
export function circlesToChanges(
  result: Pick<CircleResult, 'joined' | 'formed'>,
  context: ProposalContext,
): readonly Change[] {
  const membersByCircle = new Map<RecordId, RecordId[]>();
  for (const { circleId, personId } of result.joined) {
    membersByCircle.set(circleId, [...(membersByCircle.get(circleId) ?? []), personId]);
  }
  return [
    ...[...membersByCircle].flatMap(([id, members]) => joinCircle(id, members, context.records)),
    ...result.formed.flatMap((circle) => proposeCircle(circle, context)),
  ];
}

function joinCircle(
  id: RecordId,
  newcomers: readonly RecordId[],
  records: ReadRecords,
): readonly Change[] {
  const match = records.find('match', id);
  if (!match) return [];
  const mentees = [...match.mentees, ...newcomers];
  const edit: Change = { type: 'edit', table: 'match', id, fields: { mentees } };
  return [edit, ...markRequests(newcomers, match.theme, records)];
}

function proposeCircle(circle: Circle, context: ProposalContext): readonly Change[] {
  const members = circle.members.map(({ personId }) => personId);
  return [
    createMatch(circleFields(circle, context), context),
    ...markRequests(members, circle.theme, context.records),
  ];
}

function markRequests(
  people: readonly RecordId[],
  theme: string,
  records: ReadRecords,
): readonly Change[] {
  const { nameOf } = gatherThemes([theme]);
  return listCircleRequests(records)
    .filter((one) => people.includes(one.mentee) && nameOf(one.themes[0] ?? '') === nameOf(theme))
    .map(({ id }) => markMatched(id));
}

function circleFields(
  { theme, slot, leaders, members }: Circle,
  { records, today }: ProposalContext,
): Fields {
  const adult = leaders.find(({ personId }) => isAdult(personId, records, today));
  const leader = records.find('person', leaders[0]?.personId ?? '');
  const member = records.find('person', members[0]?.personId ?? '');
  const form = leader && member ? likelyForm(leader.circle, member.circle) : null;
  return {
    model: 'group',
    official: officialOf(form, 'group'),
    mentors: leaders.map(({ personId }) => personId),
    mentees: members.map(({ personId }) => personId),
    title: theme.slice(0, 200),
    theme: theme.slice(0, 300),
    supervisor: adult?.personId ?? '',
    slot,
    ...proposedNow(today),
  };
}
