import type { StageNumber } from './stage.ts';

export type OfficialTask = {
  readonly code: string;
  readonly stage: StageNumber;
  readonly words: string;
  /** What will show that it is done. */
  readonly evidence: string;
  /** Of the school year: a month before August lies in its second half. */
  readonly monthDay: string;
  readonly owner: 'coordinator' | 'head' | 'class-teachers' | 'psychologist';
};

/**
 * The seven stages of the target model (Р-145, МР-42/02) as the tasks of one school year, in our own
 * words. A road map is a Russian paper document and these are its lines: they are content that a
 * school edits, no words of the interface. A code never changes its meaning.
 */
export const officialTasks: readonly OfficialTask[] = [
  {
    code: 'conditions-inform',
    stage: 1,
    words: 'Рассказать о программе педагогам, ученикам и родителям',
    evidence: 'Протокол педсовета, запись на сайте школы',
    monthDay: '09-05',
    owner: 'coordinator',
  },
  {
    code: 'conditions-order',
    stage: 1,
    words: 'Издать приказ о реализации программы и назначить куратора',
    evidence: 'Приказ',
    monthDay: '09-05',
    owner: 'head',
  },
  {
    code: 'conditions-regulation',
    stage: 1,
    words: 'Принять положение о наставничестве или обновить его',
    evidence: 'Положение',
    monthDay: '09-10',
    owner: 'head',
  },
  {
    code: 'conditions-first-requests',
    stage: 1,
    words: 'Собрать предварительные запросы, определить задачи и формы программы',
    evidence: 'Список запросов, цели программы',
    monthDay: '09-12',
    owner: 'coordinator',
  },
  {
    code: 'conditions-resources',
    stage: 1,
    words: 'Описать ресурсы школы и договориться с партнёрами',
    evidence: 'Перечень ресурсов, соглашения с партнёрами',
    monthDay: '09-15',
    owner: 'head',
  },
  {
    code: 'conditions-road-map',
    stage: 1,
    words: 'Утвердить дорожную карту на учебный год',
    evidence: 'Дорожная карта',
    monthDay: '09-15',
    owner: 'head',
  },
  {
    code: 'mentees-consents',
    stage: 2,
    words: 'Собрать согласия на обработку данных и на участие',
    evidence: 'Подписанные согласия',
    monthDay: '09-25',
    owner: 'class-teachers',
  },
  {
    code: 'mentees-requests',
    stage: 2,
    words: 'Собрать запросы наставляемых: анкеты, беседы, классные руководители',
    evidence: 'База наставляемых с картой запросов',
    monthDay: '09-25',
    owner: 'coordinator',
  },
  {
    code: 'mentees-before',
    stage: 2,
    words: 'Провести анкеты «до» среди наставляемых',
    evidence: 'Заполненные анкеты',
    monthDay: '09-30',
    owner: 'psychologist',
  },
  {
    code: 'mentors-inform',
    stage: 3,
    words: 'Пригласить в наставники учеников, педагогов, родителей, выпускников, партнёров',
    evidence: 'Приглашения, встречи с сообществами',
    monthDay: '09-25',
    owner: 'coordinator',
  },
  {
    code: 'mentors-base',
    stage: 3,
    words: 'Составить базу наставников и резерв на будущее',
    evidence: 'База наставников',
    monthDay: '10-01',
    owner: 'coordinator',
  },
  {
    code: 'selection-criteria',
    stage: 4,
    words: 'Определить критерии отбора по собранным запросам',
    evidence: 'Критерии отбора',
    monthDay: '10-01',
    owner: 'coordinator',
  },
  {
    code: 'selection-interviews',
    stage: 4,
    words: 'Провести собеседования с кандидатами',
    evidence: 'Протоколы собеседований с решением',
    monthDay: '10-08',
    owner: 'coordinator',
  },
  {
    code: 'selection-clearances',
    stage: 4,
    words: 'Получить справки об отсутствии судимости от взрослых не из школы',
    evidence: 'Номера и даты справок',
    monthDay: '10-08',
    owner: 'coordinator',
  },
  {
    code: 'selection-training',
    stage: 4,
    words: 'Провести обучение наставников',
    evidence: 'Запись об обучении: часы, темы, участники',
    monthDay: '10-12',
    owner: 'coordinator',
  },
  {
    code: 'pairs-event',
    stage: 5,
    words: 'Провести общую встречу наставников и наставляемых, собрать карточки выбора',
    evidence: 'Карточки выбора обеих сторон',
    monthDay: '10-15',
    owner: 'coordinator',
  },
  {
    code: 'pairs-order',
    stage: 5,
    words: 'Сформировать пары и группы и закрепить их приказом',
    evidence: 'Приказ о закреплении',
    monthDay: '10-20',
    owner: 'head',
  },
  {
    code: 'pairs-agreements',
    stage: 5,
    words: 'Подписать соглашения наставника, наставляемого и родителя',
    evidence: 'Соглашения',
    monthDay: '10-25',
    owner: 'coordinator',
  },
  {
    code: 'pairs-unmatched',
    stage: 5,
    words: 'Поддержать тех, кто остался без пары, и продолжить поиск',
    evidence: 'Следующий шаг в каждом запросе без пары',
    monthDay: '10-25',
    owner: 'psychologist',
  },
  {
    code: 'work-first',
    stage: 6,
    words: 'Провести встречи-знакомства и пробные рабочие встречи',
    evidence: 'Записи о встречах',
    monthDay: '11-05',
    owner: 'coordinator',
  },
  {
    code: 'work-plans',
    stage: 6,
    words: 'Провести встречи-планирования: цель и шаги каждой пары',
    evidence: 'Цель и шаги в записи пары',
    monthDay: '11-20',
    owner: 'coordinator',
  },
  {
    code: 'work-check-ins',
    stage: 6,
    words: 'Каждый месяц спрашивать обе стороны, как идут дела',
    evidence: 'Отметки куратора',
    monthDay: '12-20',
    owner: 'coordinator',
  },
  {
    code: 'work-feedback',
    stage: 6,
    words: 'Собрать обратную связь за полугодие и поправить планы',
    evidence: 'Формы обратной связи',
    monthDay: '01-25',
    owner: 'coordinator',
  },
  {
    code: 'work-final-meetings',
    stage: 6,
    words: 'Провести итоговые встречи пар и групп',
    evidence: 'Записи о встречах, итог каждой пары',
    monthDay: '05-10',
    owner: 'coordinator',
  },
  {
    code: 'completion-after',
    stage: 7,
    words: 'Провести анкеты «после» и подвести итоги мониторинга',
    evidence: 'Анкеты, отчёт, SWOT-анализ',
    monthDay: '05-18',
    owner: 'psychologist',
  },
  {
    code: 'completion-celebration',
    stage: 7,
    words: 'Провести праздничное итоговое мероприятие и вручить благодарности',
    evidence: 'Фотографии, благодарственные письма',
    monthDay: '05-22',
    owner: 'coordinator',
  },
  {
    code: 'completion-stories',
    stage: 7,
    words: 'Опубликовать лучшие истории с согласия участников',
    evidence: 'Ссылки на сайт школы',
    monthDay: '05-25',
    owner: 'coordinator',
  },
  {
    code: 'completion-return',
    stage: 7,
    words: 'Пополнить базу наставников бывшими наставляемыми и выпускниками',
    evidence: 'Резерв наставников',
    monthDay: '05-30',
    owner: 'coordinator',
  },
];
