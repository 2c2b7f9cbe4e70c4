import * as fc from 'fast-check';
import type { BaseRecords } from '../../src/domain/bases/base-context.ts';
import { likelyForm } from '../../src/domain/pairing/match-form.ts';
import type { CircleOfInfluence } from '../../src/domain/records/circles.ts';
import { models } from '../../src/domain/records/forms.ts';
import type { Match } from '../../src/domain/records/match.ts';
import type { Offer } from '../../src/domain/records/offer.ts';
import type { Person } from '../../src/domain/records/person.ts';
import type { Request } from '../../src/domain/records/request.ts';
import { aMatch, anOffer, aPerson, aRequest } from './school-records.ts';

/**
 * A year of a school as the two bases see it: pupils and teachers who ask, all kinds of people who
 * help, in pairs and circles that wait, work or have ended; requests and offers with nobody yet.
 */
export const someYears: fc.Arbitrary<BaseRecords> = fc
  .record({
    mentees: fc.array(someMentee(), { minLength: 1, maxLength: 6 }),
    mentors: fc.array(someMentor(), { minLength: 1, maxLength: 5 }),
    matches: fc.array(someMatch(), { maxLength: 8 }),
  })
  .map(({ mentees, mentors, matches }) => {
    const menteePeople = mentees.map(({ fields }, index) => nameMentee(fields, index));
    const mentorPeople = mentors.map(({ fields }, index) => nameMentor(fields, index));
    const requests = mentees.flatMap(({ requests: own }, index) =>
      own.map((fields, place) =>
        aRequest(`mentee-${index}`, {
          ...fields,
          id: `request-${index}-${place}`,
          words: `${fields.words} ${'I'.repeat(place)}`.trim(),
        }),
      ),
    );
    const offers = mentors.flatMap(({ offer }, index) =>
      offer
        ? [
            anOffer(`mentor-${index}`, {
              ...offer,
              form: formOf(mentorPeople[index], menteePeople[0]),
            }),
          ]
        : [],
    );
    const people = [...menteePeople, ...mentorPeople];
    return {
      people,
      requests,
      offers,
      matches: withoutSecondMatches(
        matches.map((one, index) => joinMatch(one, index, people, requests)),
      ),
    };
  });

const families = ['Старкова', 'Белых', 'Тарасова', 'Цыренова', 'Малых', 'Доржиева'];
const otherFamilies = ['Лыков', 'Кузнецов', 'Щербаков', 'Зверев', 'Тюкавкин'];

const nameMentee = (fields: Partial<Person>, index: number): Person =>
  aPerson(`mentee-${index}`, {
    familyName: families[index] ?? '',
    givenName: 'Анна',
    patronymic: index % 3 === 0 ? '' : 'Сергеевна',
    ...fields,
  });

const nameMentor = (fields: Partial<Person>, index: number): Person =>
  aPerson(`mentor-${index}`, {
    familyName: otherFamilies[index] ?? '',
    givenName: 'Пётр',
    patronymic: 'Ильич',
    ...fields,
  });

function someContact() {
  return {
    phone: fc.constantFrom('', '+79025551234', '+375291234567', '2-12-34'),
    contact: fc.constantFrom('', 'starkova@mail.example', 'через библиотеку'),
    guardian: fc.constantFrom('', 'Белова Ольга Петровна', 'мама'),
    guardianPhone: fc.constantFrom('', '+79149998877'),
  };
}

function someMentee() {
  const pupil = fc.record({
    circle: fc.constant('pupils' as const),
    schoolClass: fc.constantFrom('', '8А', '5–6', '9'),
    born: fc.constantFrom('2011', '2012-03-01', '2010-12-31'),
    ...someContact(),
  });
  const teacher = fc.record({
    circle: fc.constant('teachers' as const),
    born: fc.constantFrom('1999', '1998-02-03'),
    experienceYears: fc.constantFrom(null, 1, 7),
    ...someContact(),
  });
  return fc.record({
    fields: fc.oneof({ weight: 4, arbitrary: pupil }, teacher),
    requests: fc.array(someRequest(), { maxLength: 2 }),
  });
}

function someRequest(): fc.Arbitrary<Partial<Request> & { readonly words: string }> {
  return fc.record({
    words: fc.constantFrom('Хочу строить роботов', 'Подготовка к экзамену; физика', '=1+1'),
    themes: fc.constantFrom([], ['робототехника'], ['физика']),
    enteredOn: fc.constantFrom('', '2026-09-10', '2026-10-01'),
    form: fc.constantFrom(null, 'pupil-pupil'),
    status: fc.constantFrom('open' as const, 'matched' as const, 'closed' as const),
    result: fc.constantFrom('', 'Собран робот'),
    finishedOn: fc.constantFrom('', '2027-05-20'),
    finishedMark: fc.constantFrom('', 'Пройдена полностью'),
  });
}

function someMentor() {
  const adult = fc.record({
    circle: fc.constantFrom<CircleOfInfluence>('employees', 'entrepreneurs', 'graduates'),
    workplace: fc.constantFrom('', 'Лесничество', 'ИП «Рассвет»'),
    ...someContact(),
  });
  const teacher = fc.record({ circle: fc.constant('teachers' as const), ...someContact() });
  const pupil = fc.record({
    circle: fc.constant('pupils' as const),
    schoolClass: fc.constantFrom('', '11', '10Б'),
    born: fc.constantFrom('2009', '2009-12-01'),
    ...someContact(),
  });
  return fc.record({
    fields: fc.oneof<fc.Arbitrary<Partial<Person>>[]>(adult, teacher, pupil),
    offer: fc.option(someOffer(), { nil: null }),
  });
}

function someOffer(): fc.Arbitrary<Partial<Offer>> {
  return fc.record({
    competences: fc.constantFrom('', 'Лес, звери\nи птицы', '-', '@работа'),
    topics: fc.constantFrom([], ['лес']),
    achievements: fc.constantFrom('', 'Мастер спорта'),
    interests: fc.constantFrom('', 'рыбалка'),
    ages: fc.constantFrom('', '10-12 лет'),
    ageFrom: fc.constantFrom(null, 12),
    hours: fc.constantFrom('', '2 часа в неделю'),
    hoursByModel: fc.constantFrom<Record<string, number>>({}, { traditional: 4 }),
    enteredOn: fc.constantFrom('', '2026-09-05'),
    isReserve: fc.boolean(),
  });
}

type MatchDraw = {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
  readonly state: Match['status']['state'];
  readonly hasForm: boolean;
  readonly request: number;
  readonly fields: Partial<Match>;
};

function someMatch(): fc.Arbitrary<MatchDraw> {
  return fc.record({
    mentees: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }),
    mentors: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 2 }),
    state: fc.constantFrom('proposed', 'active', 'paused', 'closed'),
    hasForm: fc.boolean(),
    request: fc.nat(3),
    fields: fc.record({
      model: fc.constantFrom(...models),
      theme: fc.constantFrom('', 'Робототехника', 'Хочу строить роботов'),
      goal: fc.constantFrom('', 'Метеостанция до мая'),
      period: fc.constantFrom(
        { from: '2026-09-15', until: '2027-05-25' },
        { from: '2026-10-01', until: '' },
        { from: '', until: '' },
      ),
      caseLink: fc.constantFrom('', 'https://school.example/case'),
    }),
  });
}

function joinMatch(
  { mentees, mentors, state, hasForm, request, fields }: MatchDraw,
  index: number,
  people: readonly Person[],
  requests: readonly Request[],
): Match {
  const circleOf = (id: string | undefined) => people.find((person) => person.id === id)?.circle;
  /** Those who are there, and of one circle: the form of the match is true of all of them. */
  const known = (ids: readonly string[]) => {
    const those = ids.filter((id) => circleOf(id) !== undefined);
    return those.filter((id) => circleOf(id) === circleOf(those[0]));
  };
  const sides = {
    mentors: known(mentors.map((one) => `mentor-${one}`)),
    mentees: known(mentees.map((one) => `mentee-${one}`)),
  };
  const personOf = (id: string | undefined) => people.find((person) => person.id === id);
  const form = formOf(personOf(sides.mentors[0]), personOf(sides.mentees[0]));
  const own = requests.filter(({ mentee }) => sides.mentees.includes(mentee));
  return aMatch(`match-${index}`, {
    ...fields,
    ...sides,
    official: hasForm && form ? { form, variant: '' } : null,
    status: { state, on: '2026-11-20', reason: state === 'closed' ? 'Переезд' : '' },
    result: state === 'closed' && index % 2 === 0 ? 'Сделан проект' : '',
    request: own[request % Math.max(1, own.length)]?.id ?? '',
  });
}

const formOf = (mentor: Person | undefined, mentee: Person | undefined) =>
  mentor && mentee ? likelyForm(mentor.circle, mentee.circle) : null;

/**
 * Two people who work together in one match do not begin another; nobody works alone. And only one
 * match of a mentee is over: two under one request would have one mark between them.
 */
function withoutSecondMatches(matches: readonly Match[]): readonly Match[] {
  const known = new Set<string>();
  return matches.filter(({ mentors, mentees, status }) => {
    const pairs = mentors.flatMap((mentor) => mentees.map((mentee) => `${mentor} ${mentee}`));
    const ends = status.state === 'closed' ? mentees : [];
    const isNew = pairs.length > 0 && [...pairs, ...ends].every((key) => !known.has(key));
    if (isNew) for (const key of [...pairs, ...ends]) known.add(key);
    return isNew;
  });
}
