import type { Change, Fields } from '../changes.ts';
import { addDays, isLocalDate, type LocalDate } from '../dates.ts';
import { deriveId } from '../derived-id.ts';
import type { RecordId } from '../op.ts';
import type { Offer } from '../records/offer.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';
import type { Request } from '../records/request.ts';
import type { StageTask } from '../records/stage-task.ts';
import { type PromotionChoice, promotePupils } from './promote-pupils.ts';
import { taskIdOf } from './road-map.ts';

export type NextYearChoice = {
  readonly today: LocalDate;
  /** The year that ends. */
  readonly from: RecordId;
  /** Offers that work in the new year; the others wait in reserve. */
  readonly offers: readonly RecordId[];
  /** `null`: classes stay as they are. */
  readonly promotion: PromotionChoice | null;
};

export type NextYearInput = {
  readonly programme: Programme;
  /** The record of the year that begins, where it is there already, from another device or an undo. */
  readonly next: Known<Programme> | undefined;
  /** The road map of the year that ends. */
  readonly tasks: readonly StageTask[];
  readonly people: readonly Pick<Person, 'id' | 'circle' | 'schoolClass'>[];
  readonly offers: readonly Pick<Offer, 'id' | 'finishedOn'>[];
  readonly requests: readonly Pick<Request, 'id' | 'status' | 'finishedOn' | 'leftOver'>[];
  /** Whether a record of this id exists, deleted or not. */
  readonly knows: (id: RecordId) => boolean;
};

type Known<Value> = { readonly record: Value; readonly isDeleted: boolean };

/** The same on every device: two of them that begin a year apart begin one. */
export const nextYearId = ({ id, firstYear }: Pick<Programme, 'id' | 'firstYear'>): RecordId =>
  deriveId(id, `year ${firstYear + 1}`);

/**
 * The year that ends goes to the archive, the next one begins with its settings, its road map, the
 * mentors that were chosen, the requests that nobody answered, and the classes one up. One act; done
 * again, or on two devices, it changes nothing more.
 */
export function planNextYear(given: NextYearInput, choice: NextYearChoice): readonly Change[] {
  const { programme, next } = given;
  const id = nextYearId(programme);
  const isThere = next !== undefined && !next.isDeleted;
  const isPromoted = isThere && next.record.promotedOn !== '';
  const promotion = isPromoted ? null : choice.promotion;
  return [
    ...(programme.status.state === 'archived' ? [] : [archive(programme.id, choice.today)]),
    ...(isThere ? [] : put('programme', id, copySettings(programme), given.knows)),
    ...(isThere ? [] : given.tasks.flatMap((task) => copyTask(task, programme, given.knows))),
    ...(isThere ? [] : carryNeeds(given, choice)),
    ...(promotion
      ? [
          ...promotePupils(given.people, programme.firstYear + 1, promotion),
          editProgramme(id, { promotedOn: choice.today }),
        ]
      : []),
  ];
}

export const archive = (id: RecordId, on: LocalDate): Change =>
  editProgramme(id, { status: { state: 'archived', on } });

const editProgramme = (id: RecordId, fields: Fields): Change => ({
  type: 'edit',
  table: 'programme',
  id,
  fields,
});

/** What was taken back once exists and is deleted: it comes back with what it should say now. */
const put = (
  table: string,
  id: RecordId,
  fields: Fields,
  knows: NextYearInput['knows'],
): readonly Change[] =>
  knows(id)
    ? [
        { type: 'restore', table, id },
        { type: 'edit', table, id, fields },
      ]
    : [{ type: 'create', table, id, fields }];

/** Weekdays stay weekdays. */
const yearOfWeeksDays = 364;

function copySettings(programme: Programme): Fields {
  const { id: _id, status: _status, contingent: _numbers, ...settings } = programme;
  return {
    ...settings,
    firstYear: programme.firstYear + 1,
    status: { state: 'running', on: '' },
    referenceOn: '',
    promotedOn: '',
    holidays: programme.holidays
      .filter(({ from, until }) => isLocalDate(from) && isLocalDate(until))
      .map(({ from, until }) => ({
        from: addDays(from, yearOfWeeksDays),
        until: addDays(until, yearOfWeeksDays),
      })),
  };
}

function copyTask(
  task: StageTask,
  programme: Programme,
  knows: NextYearInput['knows'],
): readonly Change[] {
  const { code, stage, order, words, owner, evidence } = task;
  const next = { id: nextYearId(programme) };
  const fields = {
    programme: next.id,
    code,
    stage,
    order,
    words,
    owner,
    evidence,
    due: yearLater(task.due),
    doneOn: '',
    result: '',
  };
  return put('stageTask', taskIdOf(next, code || task.id), fields, knows);
}

function yearLater(date: LocalDate): LocalDate {
  if (!isLocalDate(date)) return '';
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return isLocalDate(later) ? later : addDays(date, yearOfWeeksDays + 1);
}

/** Who was left without a mentor comes first; the mentors work or wait as they were chosen. */
function carryNeeds(
  { offers, requests }: NextYearInput,
  choice: NextYearChoice,
): readonly Change[] {
  const chosen = new Set(choice.offers);
  return [
    ...offers
      .filter(({ finishedOn }) => finishedOn === '')
      .map(({ id }): Change => ({
        type: 'edit',
        table: 'offer',
        id,
        fields: { isReserve: !chosen.has(id) },
      })),
    ...requests
      .filter(({ status, finishedOn }) => status === 'open' && finishedOn === '')
      .map(({ id, leftOver }): Change => ({
        type: 'edit',
        table: 'request',
        id,
        fields: { leftOver: leftOver + 1 },
      })),
  ];
}
