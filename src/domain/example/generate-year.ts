import type { Change, Fields } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { draftLaunchOrder, draftMatchesOrder } from '../papers/draft-order.ts';
import { draftToChanges, type NumberedDraft } from '../papers/paper-draft.ts';
import { fillRoadMap } from '../programme/fill-road-map.ts';
import { recordsFromLists } from '../read-records.ts';
import { type Definition, readRecord, type RecordOf } from '../record.ts';
import { match } from '../records/match.ts';
import { person } from '../records/person.ts';
import { programme } from '../records/programme.ts';
import type { Holidays } from './school-year.ts';

// These strings are content of invented records, as a school would type them in; they are no words
// of the interface, and so they are not translated.

type Given = {
  readonly newId: () => RecordId;
  readonly today: LocalDate;
  readonly firstYear: number;
  readonly holidays: Holidays;
};

/** The programme of the year with its road map, kept up to today, and the order that launched it. */
export function generateYear({ newId, today, firstYear, holidays }: Given): readonly Change[] {
  const id = newId();
  const fields = programmeFields(firstYear, holidays);
  const create: Change = { type: 'create', table: 'programme', id, fields };
  const year = createdRecord(programme, create);
  const order = draftLaunchOrder(recordsFromLists({ programme: [year] }), launchNumber(firstYear));
  return [
    create,
    ...fillRoadMap(year, [], []).map((task) => tickPast(task, today)),
    keepPaper({ ...order, ...launchNumber(firstYear) }, newId()),
  ];
}

/** The paper alone: here the matches are created with their order. */
function keepPaper(draft: NumberedDraft, id: RecordId): Change {
  const [paper] = draftToChanges(draft, id);
  if (!paper) throw new Error('A paper is kept by no change.');
  return paper;
}

const launchNumber = (firstYear: number) => ({ number: '78', on: `${firstYear}-08-28` });

function programmeFields(firstYear: number, holidays: Holidays): Fields {
  return {
    school: 'МКОУ «Сосновская СОШ»',
    officialName:
      'Муниципальное казённое общеобразовательное учреждение «Сосновская средняя общеобразовательная школа»',
    place: 'село Сосновка, Верхнетаёжный район, Иркутская область',
    address: '666000, Иркутская область, Верхнетаёжный район, село Сосновка, ул. Школьная, 1',
    zone: 'Asia/Irkutsk',
    firstYear,
    coordinator: 'Зуева Ольга Петровна',
    coordinatorPost: 'учитель физики',
    head: 'Власова Светлана Юрьевна',
    headPost: 'Директор',
    holidays: holidays.map((one) => ({ ...one })),
    aims: 'Чтобы у каждого ученика с 5 класса был взрослый или старший товарищ, который помогает с учёбой, выбором профессии и своим делом.',
    formsUsed: ['pupil-pupil', 'teacher-teacher', 'student-pupil', 'employer-pupil'],
    resources:
      'Точка роста: кабинет робототехники. Лесничество, ветеринарная станция и библиотека готовы принимать у себя.',
    targets: { [`1-${firstYear}`]: 35, [`2-${firstYear}`]: 12 },
    contingent: { organisations: 6 },
    lastLessonBeforeBus: { 1: 7, 2: 7, 3: 6, 4: 7, 5: 6 },
    example: true,
  };
}

const tickPast = (task: Change, today: LocalDate): Change => {
  if (task.type !== 'create') return task;
  const { due } = task.fields;
  if (typeof due !== 'string' || due > today) return task;
  return { ...task, fields: { ...task.fields, doneOn: due } };
};

/** A paper holds so many lines; a school of the benches has more pairs than one order names. */
const matchesInOrder = 50;

/**
 * The acts again, with the orders that name the pairs which run: each pair knows its order from the
 * beginning. They are of the day on which the last of the pairs began.
 */
export function withMatchOrders(
  acts: readonly (readonly Change[])[],
  newId: () => RecordId,
): readonly (readonly Change[])[] {
  const created = acts.flat();
  const recordsOf = <Def extends Definition>(def: Def) =>
    created.filter(({ table }) => table === def.table).map((change) => createdRecord(def, change));
  const running = recordsOf(match).filter(({ status }) => status.state === 'active');
  const records = recordsFromLists({ programme: recordsOf(programme), person: recordsOf(person) });
  const [on = ''] = running.map(({ period }) => period.from).sort((a, b) => (a < b ? 1 : -1));
  const orders = Array.from({ length: Math.ceil(running.length / matchesInOrder) }, (_, index) => {
    const named = running.slice(index * matchesInOrder, (index + 1) * matchesInOrder);
    const number = { number: `${96 + index}`, on };
    return keepPaper({ ...draftMatchesOrder(named, records, number), ...number }, newId());
  });
  const orderOf = new Map(
    running.map(({ id }, index) => [id, orders[Math.floor(index / matchesInOrder)]?.id ?? '']),
  );
  return [...acts.map((act) => act.map((change) => nameOrder(change, orderOf))), orders];
}

function nameOrder(change: Change, orderOf: ReadonlyMap<RecordId, RecordId>): Change {
  const orderDocument = orderOf.get(change.id);
  if (change.type !== 'create' || orderDocument === undefined) return change;
  return { ...change, fields: { ...change.fields, orderDocument } };
}

const createdRecord = <Def extends Definition>(def: Def, change: Change): RecordOf<Def> => ({
  ...readRecord(def, change.id, new Map()),
  ...('fields' in change ? change.fields : {}),
});
