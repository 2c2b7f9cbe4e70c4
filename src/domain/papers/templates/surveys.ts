import type { Survey, SurveyItem, SurveyMoment } from '../../records/survey.ts';

/** Filled in by hand and typed in by the code: the order is that of the form on the screen. */
export const surveySheet = `
> Код: {code}
# {title}
{school}
Фамилия, имя: {name}
{withWhom}: {others}
{lead} Отметьте одну клетку в каждой строке: 1 – совсем нет, 10 – полностью. Вопрос можно пропустить.
{items}
Своими словами – что особенно ценно, чего не хватает:
{blank}{blank}{blank}{blank}{blank}
{blank}{blank}{blank}{blank}{blank}
{blank}{blank}{blank}{blank}{blank}
Дата: {blank}
`;

export const surveyTitle: Readonly<Record<Survey['side'], Readonly<Record<SurveyMoment, string>>>> =
  {
    mentee: { before: 'АНКЕТА НАСТАВЛЯЕМОГО «ДО»', after: 'АНКЕТА НАСТАВЛЯЕМОГО «ПОСЛЕ»' },
    mentor: { before: 'АНКЕТА НАСТАВНИКА «ДО»', after: 'АНКЕТА НАСТАВНИКА «ПОСЛЕ»' },
  };

/** Whom the other line names. */
export const surveyWithWhom: Readonly<Record<Survey['side'], string>> = {
  mentee: 'Наставник',
  mentor: 'С кем работаю',
};

/** The other side, where a mentor has a whole circle before him. */
export const surveyCircle = (title: string): string => `круг «${title}»`;

export const surveyLead: Readonly<Record<SurveyMoment, string>> = {
  before: 'Чего ждёте от программы?',
  after: 'Как было на самом деле?',
};

/** The form on the Russian screen asks with the same words: it takes them from here. */
export const surveyItemOnPaper: Readonly<Record<SurveyItem, string>> = {
  comfort: 'Легко общаться с наставником',
  personal: 'Польза личных встреч',
  group: 'Польза общих встреч',
  support: 'Поддержка наставника',
  help: 'Помощь в том, с чем пришёл',
  plan: 'Понятно, что и когда делать',
  safety: 'Спокойно и безопасно',
  interest: 'Интересно быть наставником',
  benefit: 'Польза для наставляемого',
  ease: 'Легко общаться с наставляемым',
  meetings: 'Организация встреч и мероприятий',
  training: 'Обучение наставников',
  involvement: 'Наставляемый увлечён делом',
  work: 'Довольны совместной работой',
  result: 'Довольны результатом',
};
