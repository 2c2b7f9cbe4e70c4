import type { Change, Fields } from '../changes.ts';
import type { RecordId } from '../op.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import { cast } from './cast.ts';
import type { CastMember } from './cast-member.ts';
import {
  describeGraduate,
  describeMember,
  describePupil,
  describeTeacher,
  type PersonContext,
} from './describe-person.ts';
import { type PupilSeat, pupilSeats } from './pupil-seats.ts';
import type { SchoolInput } from './school-input.ts';

export type People = {
  readonly changes: readonly Change[];
  /** By the key of the cast. */
  readonly cast: ReadonlyMap<string, RecordId>;
  readonly byCircle: ReadonlyMap<CircleOfInfluence, readonly RecordId[]>;
};

/** The people of the stories first, then as many others as the school has. */
export function generatePeople(given: SchoolInput, context: PersonContext): People {
  const changes: Change[] = [];
  const byCircle = new Map<CircleOfInfluence, RecordId[]>();
  const add = (circle: CircleOfInfluence, fields: Fields): RecordId => {
    const id = given.newId();
    changes.push({ type: 'create', table: 'person', id, fields: { circle, ...fields } });
    const others = byCircle.get(circle) ?? [];
    others.push(id);
    byCircle.set(circle, others);
    return id;
  };

  const seats = pupilSeats(given.pupils);
  const castIds = Object.entries<CastMember>(cast).map(([key, member]): [string, RecordId] => [
    key,
    add(member.circle, describeMember(member, takeSeat(seats, member), context)),
  ]);
  for (const seat of seats) add('pupils', describePupil(seat, context));
  for (let index = byCircle.get('teachers')?.length ?? 0; index < given.teachers; index += 1) {
    add('teachers', describeTeacher(index, context));
  }
  for (let index = byCircle.get('graduates')?.length ?? 0; index < given.graduates; index += 1) {
    add('graduates', describeGraduate(context));
  }
  return { changes, cast: new Map(castIds), byCircle };
}

/** The first free seat of the class; nobody who is no pupil takes one. */
function takeSeat(seats: PupilSeat[], { schoolClass }: CastMember): PupilSeat | undefined {
  if (schoolClass === undefined) return undefined;
  const index = seats.findIndex((seat) => seat.classNumber === schoolClass);
  return seats.splice(Math.max(0, index), 1)[0];
}
