/** Filled in by hand and typed in by the code: the order is that of the forms on the screen. */
export const menteeQuestionnaire = `
> Код: {code}
# АНКЕТА НАСТАВЛЯЕМОГО
{school}
Фамилия, имя, класс: {name}
1. С чем мне нужна помощь, своими словами:
{blank}{blank}{blank}{blank}{blank}
{blank}{blank}{blank}{blank}{blank}
2. Темы, которые мне интересны:
{blank}{blank}{blank}{blank}{blank}
3. Что должно получиться к весне:
{blank}{blank}{blank}{blank}{blank}
4. С кем мне хотелось бы работать: {blank}{blank}
5. Чему я могу научить других: {blank}{blank}
6. Когда мне удобно встречаться (отметьте клетки):
{slots}
7. Домой я езжу на школьном автобусе: да / нет
Дата: {blank}
`;

export const mentorQuestionnaire = `
> Код: {code}
# АНКЕТА НАСТАВНИКА
{school}
Фамилия, имя, отчество: {name}
1. Чем я могу помочь (темы):
{blank}{blank}{blank}{blank}{blank}
2. Мой опыт и умения:
{blank}{blank}{blank}{blank}{blank}
{blank}{blank}{blank}{blank}{blank}
3. Мои интересы: {blank}{blank}{blank}
4. Сколько подопечных я могу взять: {blank}
5. Какого возраста: от {blank} до {blank}
6. Сколько часов в месяц: {blank}
7. Как мне удобнее: один на один / в группе / разовая встреча
8. Когда мне удобно встречаться (отметьте клетки):
{slots}
Телефон: {blank}
Дата: {blank}
`;
