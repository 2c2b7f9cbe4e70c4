export const interviewProtocol = `
> {school}
# ПРОТОКОЛ № {number}
# собеседования с кандидатом в наставники
{place}, {date}
Кандидат: {person}, {about}.
Собеседование проведено {talkedOn} Провёл (провела): {interviewer}.
Оценка по каждому вопросу от 0 до 3:
| О чём говорили | Оценка | Заметка |
{rows}
Решение (принят, в резерв, отказ): {decision}.
Примечание: {note}
{signature}
> Код {code}
`;
