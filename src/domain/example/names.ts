import type { Random } from './random.ts';

// These strings are content of invented records, as a school would type them in; they are no words
// of the interface, and so they are not translated.

export type Sex = 'female' | 'male';

export type FullName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const families = words(`
  Аксаментов Анучин Багаев Берденников Беломестных Богатырёв Бочкарёв Бузиков Винокуров
  Воробьёв Высоцкий Глазунов Голых Дружинин Жданов Жучев Загоскин Зарубин Иванищев Казанцев
  Карнаухов Качин Козлов Кокорин Коновалов Косыгин Куклин Лаврентьев Лобанов Лыхин Мамонтов
  Маркелов Медведев Мельников Михалёв Мокрецов Монаков Неустроев Николаев Огородников Орлов
  Осипов Павлов Петровых Подымахин Полоротов Пономарёв Просекин Рудых Рыков Сафонов Серёдкин
  Скорняков Сокольников Степанов Стрелов Томшин Третьяков Тетерин Угрюмов Усов Федосеев
  Хабардин Хромых Чертовских Черепанов Чувашов Шаманский Шерстов Щапов
`);

const pupilNames = {
  male: words(`
    Александр Алексей Андрей Арсений Артём Богдан Вадим Владислав Глеб Григорий Данил Денис
    Дмитрий Егор Захар Иван Илья Кирилл Константин Лев Макар Максим Марк Матвей Михаил
    Никита Олег Роман Савелий Семён Степан Тимофей Фёдор Ярослав
  `),
  female: words(`
    Алёна Алина Алиса Анастасия Анна Валерия Варвара Вера Вероника Виктория Дарья Ева
    Евгения Екатерина Елизавета Кира Ксения Маргарита Мария Милана Надежда Полина Снежана
    Софья Татьяна Ульяна Юлия Яна Ярослава
  `),
};

const adultNames = {
  male: words(`
    Александр Алексей Анатолий Андрей Борис Валерий Василий Виктор Владимир Геннадий Денис
    Дмитрий Евгений Игорь Николай Олег Павел Пётр Роман Сергей Станислав Юрий
  `),
  female: words(`
    Алла Валентина Вера Галина Елена Жанна Зинаида Ирина Лариса Людмила Любовь Марина
    Надежда Наталья Нина Оксана Ольга Светлана Тамара Татьяна Юлия
  `),
};

/** Two of each father's name, because the rules have too many exceptions. */
const patronymics = words(`
  Александрович/Александровна Алексеевич/Алексеевна Анатольевич/Анатольевна
  Андреевич/Андреевна Борисович/Борисовна Васильевич/Васильевна Викторович/Викторовна
  Владимирович/Владимировна Геннадьевич/Геннадьевна Дмитриевич/Дмитриевна
  Евгеньевич/Евгеньевна Иванович/Ивановна Иннокентьевич/Иннокентьевна
  Константинович/Константиновна Михайлович/Михайловна Николаевич/Николаевна
  Олегович/Олеговна Павлович/Павловна Петрович/Петровна Романович/Романовна
  Сергеевич/Сергеевна Степанович/Степановна Тимофеевич/Тимофеевна Юрьевич/Юрьевна
`);

export const inventPupil = (random: Random, sex: Sex): FullName => ({
  familyName: familyFor(sex, random.pick(families)),
  givenName: random.pick(pupilNames[sex]),
  patronymic: inventPatronymic(random, sex),
});

export const inventAdult = (random: Random, sex: Sex, family?: string): FullName => ({
  familyName: family ?? familyFor(sex, random.pick(families)),
  givenName: random.pick(adultNames[sex]),
  patronymic: inventPatronymic(random, sex),
});

function inventPatronymic(random: Random, sex: Sex): string {
  const [son = '', daughter = ''] = random.pick(patronymics).split('/');
  return sex === 'male' ? son : daughter;
}

/** «Аксаментов» → «Аксаментова», «Высоцкий» → «Высоцкая»; «Рудых» fits both. */
function familyFor(sex: Sex, family: string): string {
  if (sex === 'male') return family;
  if (family.endsWith('ий')) return `${family.slice(0, -2)}ая`;
  return /(?:ов|ев|ёв|ин)$/.test(family) ? `${family}а` : family;
}

/** The mother of «Костя Зырянов» is «Зырянова», the father of «Маша Старкова» is «Старков». */
export function familyOfParent(sex: Sex, child: { sex: Sex; familyName: string }): string {
  if (child.sex === sex) return child.familyName;
  if (sex === 'female') return familyFor('female', child.familyName);
  if (child.familyName.endsWith('ая')) return `${child.familyName.slice(0, -2)}ий`;
  return /(?:ов|ев|ёв|ин)а$/.test(child.familyName)
    ? child.familyName.slice(0, -1)
    : child.familyName;
}
