import { countFreePlaces } from '../../domain/pairing/event-records.ts';
import { listOffersNow, listOpenRequests } from '../../domain/pairing/needs.ts';
import type { EventCandidates } from '../../domain/views.ts';
import { readEveningRecords } from '../evening-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPeople } from '../register.ts';
import { personRows } from '../rows.ts';

export async function answerEventCandidates(space: OpenSpace): Promise<EventCandidates> {
  const [register, records] = await Promise.all([readPeople(space), readEveningRecords(space)]);
  const isHere = (id: string) => records.find('person', id) !== undefined;
  const mentors = new Set(listOffersNow(records).map(({ mentor }) => mentor));
  const mentees = new Set(listOpenRequests(records).map(({ mentee }) => mentee));
  return {
    mentors: personRows(
      register,
      [...mentors].filter((id) => isHere(id) && countFreePlaces(id, records) > 0),
    ),
    // Nobody sits on both sides of a table: whoever gives and asks comes as a mentor.
    mentees: personRows(
      register,
      [...mentees].filter((id) => isHere(id) && !mentors.has(id)),
    ),
  };
}
