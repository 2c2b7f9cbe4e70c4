import type { CircleOfInfluence } from '../records/circles.ts';
import { castMember, type CastOffer } from './cast-member.ts';
import type { Sex } from './names.ts';

// These strings are content of invented records, as a school would type them in; they are no words
// of the interface, and so they are not translated.

const teacher = (
  sex: Sex,
  name: string,
  position: string,
  experienceYears: number,
  offer?: CastOffer,
) => castMember('teachers', sex, name, { position, experienceYears, ...(offer ? { offer } : {}) });

export const castTeachers = {
  olga: teacher(
    'female',
    'Зуева Ольга Петровна',
    'Учитель русского языка и литературы, куратор',
    24,
  ),
  director: teacher('male', 'Бянкин Сергей Иннокентьевич', 'Директор, учитель географии', 27),
  natalya: teacher('female', 'Шелковникова Наталья Викторовна', 'Учитель истории', 19),
  galina: teacher('female', 'Антипина Галина Степановна', 'Учитель математики', 31, {
    competences: 'Методика математики, подготовка к экзаменам, работа с трудным классом',
    topics: ['вхождение в профессию', 'математика'],
    achievements: 'Почётный работник общего образования',
    hours: '2 часа в неделю',
  }),
  irina: teacher('female', 'Маркова Ирина Михайловна', 'Учитель математики и информатики', 1),
  nina: teacher('female', 'Перетолчина Нина Андреевна', 'Учитель физики', 28, {
    competences: 'Физический опыт на простых приборах, подготовка к ЕГЭ',
    topics: ['методика физики'],
    hours: '2 часа в неделю',
  }),
  pyotr: teacher('male', 'Седых Пётр Олегович', 'Учитель физики и технологии', 2),
  svetlana: teacher('female', 'Власова Светлана Юрьевна', 'Педагог-психолог', 3),
  lyudmila: teacher('female', 'Тюрюмина Людмила Фёдоровна', 'Учитель биологии', 34),
} as const;

const graduate = (
  sex: Sex,
  name: string,
  graduatedYearsAgo: number,
  position: string,
  workplace: string,
  offer: CastOffer,
) => castMember('graduates', sex, name, { graduatedYearsAgo, position, workplace, offer });

export const castGraduates = {
  alexey: graduate(
    'male',
    'Кузнецов Алексей Сергеевич',
    12,
    'Инженер связи',
    'Районный узел связи',
    {
      competences: 'Электроника, микроконтроллеры, пайка, сети',
      topics: ['робототехника', 'физика', 'программирование'],
      achievements: 'Запустил интернет в четырёх сёлах района',
      ages: '12–17',
      hours: '2 часа в неделю, вторник и четверг',
    },
  ),
  tanya: graduate('female', 'Инёшина Татьяна Павловна', 3, 'Студентка', 'ИрГУПС, 3-й курс', {
    competences: 'Помогает выбрать колледж и вуз, знает о приёме и общежитии',
    topics: ['выбор профессии', 'поступление'],
    ages: '14–17',
    hours: 'Час в неделю, можно по видеосвязи',
    capacity: 6,
  }),
  roman: graduate('male', 'Вокин Роман Ильич', 4, 'Студент', 'ИГУ, биолого-почвенный факультет', {
    competences: 'Исследования воды и почвы, оформление работ',
    topics: ['экология', 'исследования'],
    ages: '13–16',
    hours: 'Час в неделю по видеосвязи, летом в селе',
  }),
  alina: graduate(
    'female',
    'Серёдкина Алина Олеговна',
    4,
    'Студентка',
    'Педагогический институт, 4-й курс',
    {
      competences: 'Русский язык, подготовка к ОГЭ',
      topics: ['русский язык', 'экзамены'],
      ages: '13–16',
      hours: 'Час в неделю по видеосвязи',
    },
  ),
  denis: graduate(
    'male',
    'Пуляевский Денис Игоревич',
    16,
    'Программист',
    'Технопарк, Новосибирск',
    {
      competences: 'Разработка сайтов, первое собеседование, резюме',
      topics: ['программирование', 'выбор профессии'],
      ages: '15–18',
      hours: 'Час в месяц',
    },
  ),
  rescuer: graduate(
    'male',
    'Сокольников Максим Юрьевич',
    18,
    'Спасатель',
    'Поисково-спасательный отряд МЧС',
    {
      competences: 'Первая помощь, поведение на льду и в лесу',
      topics: ['выбор профессии', 'безопасность'],
      ages: '12–17',
      hours: 'Час в месяц между дежурствами',
    },
  ),
} as const;

const neighbour = (
  circle: CircleOfInfluence,
  sex: Sex,
  name: string,
  position: string,
  workplace: string,
  offer?: CastOffer,
) => castMember(circle, sex, name, { position, workplace, ...(offer ? { offer } : {}) });

export const castNeighbours = {
  pavel: neighbour(
    'entrepreneurs',
    'male',
    'Ильин Павел Николаевич',
    'Столяр',
    'Мастерская «Кедр»',
    {
      competences: 'Столярное дело от чертежа до лака',
      topics: ['столярное дело', 'ремесло'],
      ages: '10–16',
      hours: 'Суббота, полтора часа',
    },
  ),
  elena: neighbour(
    'entrepreneurs',
    'female',
    'Дружинина Елена Витальевна',
    'Хозяйка пекарни',
    'Пекарня «Колос»',
    {
      competences: 'Своё дело с нуля: себестоимость, упаковка, первые покупатели',
      topics: ['предпринимательство'],
      ages: '14–17',
      hours: 'Час в неделю',
    },
  ),
  viktor: neighbour(
    'employees',
    'male',
    'Бутаков Виктор Тимофеевич',
    'Лесничий',
    'Сосновское лесничество',
    {
      competences: 'Лес, посадка кедра, учёт зверя, пожарная безопасность',
      topics: ['лесное дело', 'экология'],
      achievements: '26 лет в лесной охране',
      ages: '11–16',
      hours: 'Раз в месяц по субботам',
      capacity: 8,
    },
  ),
  sergey: neighbour(
    'employees',
    'male',
    'Тарасов Сергей Анатольевич',
    'Ветеринарный врач',
    'Станция по борьбе с болезнями животных',
    {
      competences: 'Лечение домашних животных и скота',
      topics: ['ветеринария', 'биология'],
      ages: '14–17',
      hours: 'Пятница, час',
    },
  ),
  marina: neighbour(
    'employees',
    'female',
    'Ощепкова Марина Георгиевна',
    'Фельдшер',
    'ФАП села Сосновка',
    {
      competences: 'Первая помощь, уход за больными, поступление в медицинский колледж',
      topics: ['медицина', 'выбор профессии'],
      ages: '14–17',
      hours: 'Час в неделю',
    },
  ),
  larisa: neighbour(
    'employees',
    'female',
    'Хромых Лариса Антоновна',
    'Библиотекарь',
    'Сельская библиотека',
    {
      competences: 'Ведёт круги и клубы, поиск литературы',
      topics: ['выбор профессии', 'чтение'],
      hours: '2 часа в неделю',
      capacity: 6,
    },
  ),
  boris: neighbour('residents', 'male', 'Каминский Борис Львович', 'Журналист на пенсии', '', {
    competences: 'Заметка, интервью, вёрстка газеты',
    topics: ['журналистика', 'русский язык'],
    achievements: '30 лет в районной газете',
    hours: '2 часа в неделю',
  }),
  master: neighbour('residents', 'male', 'Прокопьев Илья Гаврилович', 'Мастер по бересте', '', {
    competences: 'Плетение и резьба по бересте',
    topics: ['ремесло'],
    ages: '9–15',
    hours: 'Час в неделю',
  }),
  head: neighbour(
    'officials',
    'female',
    'Копылова Надежда Ефимовна',
    'Глава поселения',
    'Администрация',
  ),
  mother: neighbour('parents', 'female', 'Старкова Ирина Викторовна', 'Бухгалтер', 'Леспромхоз'),
  father: neighbour(
    'parents',
    'male',
    'Горбунов Андрей Ильич',
    'Водитель школьного автобуса',
    'Школа',
  ),
  cook: neighbour('staff', 'female', 'Михалёва Вера Степановна', 'Повар', 'Школьная столовая'),
} as const;
