export const shell = {
  name: 'Круг',
  navigation: 'Разделы',
  places: {
    today: { label: 'Сегодня' },
    people: { label: 'Люди' },
    mentoring: { label: 'Наставничество', shortLabel: 'Пары' },
    calendar: { label: 'Календарь' },
    community: { label: 'Сообщество' },
    programme: { label: 'Программа года' },
    reports: { label: 'Отчёты' },
    exchange: { label: 'Обмен данными' },
    settings: { label: 'Настройки' },
  },
  crash: {
    title: 'Что-то пошло не так',
    text: 'Всё сохранённое на месте. Откройте страницу заново; если не поможет, сохраните копию данных и покажите подробности тому, кто помогает школе с программой.',
    typed: 'Этот текст ещё не был сохранён, его можно скопировать:',
    reload: 'Открыть заново',
    exportAll: 'Сохранить копию',
    details: 'Подробности',
  },
};
