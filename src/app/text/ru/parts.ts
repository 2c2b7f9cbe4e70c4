/** The few words that the parts themselves speak. */
export const parts = {
  optional: 'необязательно',
  close: 'Закрыть',
  clear: 'Очистить',
  more: 'Ещё',
  undo: 'Вернуть',
  skip: 'К содержанию',
  date: {
    example: 'дд.мм.гггг',
    notADate: 'Не получается прочитать дату. Например: 24.11.2026 или 24 ноября.',
    pick: (label: string) => `${label}: выбрать день`,
    monthBefore: 'Предыдущий месяц',
    monthAfter: 'Следующий месяц',
  },
  time: {
    example: 'чч:мм',
    notATime: 'Не получается прочитать время. Например: 13:30.',
  },
};
