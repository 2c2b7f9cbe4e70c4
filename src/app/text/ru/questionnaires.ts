import { plural } from '../plural.ts';

/** Empty questionnaires on paper, and typing them in. */
export const questionnaires = {
  title: 'Анкеты на бумаге',
  lead: 'Напечатайте, раздайте, а заполненные впишите по коду в углу листа.',
  print: (count: number) =>
    `Печать: ${count} ${plural(count, { one: 'лист', few: 'листа', many: 'листов' })}`,
  whose: 'Чья анкета',
  roles: { mentee: 'Наставляемого', mentor: 'Наставника' },
  forWhom: 'Для кого',
  forWhomHint: 'С именем и кодом. Никого не выбрано – пустой лист для всех.',
  typeIn: 'Вписать с бумаги',
  code: 'Код с листа',
  codeHint: 'Четыре знака в правом верхнем углу',
  noCode: 'Такого кода нет. Проверьте буквы.',
  toRequest: 'Вписать запрос',
  toOffer: 'Вписать предложение',
};
