import type { Fields } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { CastMember } from './cast-member.ts';
import { type FullName, familyOfParent, inventAdult, inventPupil, type Sex } from './names.ts';
import type { PupilSeat } from './pupil-seats.ts';
import type { Random } from './random.ts';
import { birthdayOf } from './school-year.ts';
import { graduateWork, pupilInterests, studies, teacherPositions } from './work.ts';

export type PersonContext = {
  readonly random: Random;
  readonly today: LocalDate;
  readonly firstYear: number;
  /** Names that stand in the register already: namesakes in one village confuse. */
  readonly taken: Set<string>;
};

export function describeMember(
  member: CastMember,
  seat: PupilSeat | undefined,
  context: PersonContext,
): Fields {
  const { random, firstYear } = context;
  context.taken.add(nameKeyOf(member));
  const { familyName, givenName, patronymic, sex, interests = [], offer: _offer, ...rest } = member;
  const name = { familyName, givenName, patronymic };
  if (seat) return { ...pupilFields(name, sex, seat, context), interests: [...interests] };
  const { graduatedYearsAgo, experienceYears, position = '', workplace = '' } = rest;
  const work = { position, workplace, phone: inventPhone(random) };
  if (graduatedYearsAgo !== undefined) {
    return { ...name, sex, ...work, ...graduationFields(firstYear, graduatedYearsAgo) };
  }
  if (experienceYears !== undefined) {
    return { ...name, sex, ...work, ...teachingFields(firstYear, experienceYears) };
  }
  return { ...name, sex, ...work, born: String(firstYear - random.between(32, 68)) };
}

export function describePupil(seat: PupilSeat, context: PersonContext): Fields {
  const sex = inventSex(context.random);
  const name = inventFree(context, () => inventPupil(context.random, sex));
  const interests = [context.random.pick(pupilInterests), context.random.pick(pupilInterests)];
  return { ...pupilFields(name, sex, seat, context), interests };
}

export function describeTeacher(index: number, context: PersonContext): Fields {
  const { random, firstYear } = context;
  const sex: Sex = random.chance(0.8) ? 'female' : 'male';
  const name = inventFree(context, () => inventAdult(random, sex));
  const position = teacherPositions[index % teacherPositions.length] ?? '';
  const phone = inventPhone(random);
  return { ...name, sex, position, phone, ...teachingFields(firstYear, random.between(5, 38)) };
}

export function describeGraduate(context: PersonContext): Fields {
  const { random, firstYear } = context;
  const sex = inventSex(random);
  const yearsAgo = random.between(1, 30);
  const name = inventFree(context, () => inventAdult(random, sex));
  const student = sex === 'female' ? 'Студентка' : 'Студент';
  const [position, workplace] =
    yearsAgo <= 4 ? [student, random.pick(studies)] : random.pick(graduateWork);
  const phone = random.chance(0.8) ? inventPhone(random) : '';
  return { ...name, sex, position, workplace, phone, ...graduationFields(firstYear, yearsAgo) };
}

function pupilFields(
  name: FullName,
  sex: Sex,
  { age, schoolClass }: PupilSeat,
  { random, today }: PersonContext,
): Fields {
  const parentSex: Sex = random.chance(0.8) ? 'female' : 'male';
  const family = familyOfParent(parentSex, { sex, familyName: name.familyName });
  const parent = inventAdult(random, parentSex, family);
  const kinship = parentSex === 'female' ? 'мать' : 'отец';
  return {
    ...name,
    sex,
    schoolClass,
    born: birthdayOf(today, age, random.between(0, 364)),
    phone: age >= 12 && random.chance(0.7) ? inventPhone(random) : '',
    guardian: `${parent.familyName} ${parent.givenName} ${parent.patronymic}, ${kinship}`,
    guardianPhone: inventPhone(random),
  };
}

const graduationFields = (firstYear: number, yearsAgo: number): Fields => ({
  graduationYear: firstYear - yearsAgo,
  born: String(firstYear - yearsAgo - 17),
});

const teachingFields = (firstYear: number, experienceYears: number): Fields => ({
  experienceYears,
  born: String(firstYear - experienceYears - 23),
});

/** The code 000 is given to nobody, so that «Позвонить» in the example disturbs no stranger. */
const inventPhone = (random: Random): string => `+7000${random.between(1_000_000, 9_999_999)}`;

const inventSex = (random: Random): Sex => (random.chance(0.5) ? 'female' : 'male');

function inventFree({ taken }: PersonContext, invent: () => FullName): FullName {
  let name = invent();
  for (let tries = 0; taken.has(nameKeyOf(name)) && tries < 30; tries += 1) name = invent();
  taken.add(nameKeyOf(name));
  return name;
}

const nameKeyOf = ({ familyName, givenName }: FullName) => `${familyName} ${givenName}`;
