/** The few words that the parts themselves speak. */
export const parts = {
  optional: 'необязательно',
  close: 'Закрыть',
  more: 'Ещё',
  undo: 'Вернуть',
  skip: 'К содержанию',
};
