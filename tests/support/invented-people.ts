const families =
  'Алтаева Баирова Власова Гаязова Дмитриева Ершова Жигалова Зырянова Иванова Карнаухова Лебедева Молчанова Наумова Ощепкова Первушина Решетникова Савельева Тарасова Ушакова Фёдорова Хамаганова Цыренова Щапова'.split(
    ' ',
  );
const girls =
  'Аюна Вера Галина Дарья Елена Жанна Зоя Инна Клара Лидия Мария Нина Ольга Полина Раиса Софья Тамара Ульяна Фаина Христина Эльвира Юлия Яна'.split(
    ' ',
  );
const men =
  'Андрей Борис Виктор Георгий Денис Егор Захар Игорь Кирилл Леонид Максим Никита Олег Пётр Роман Сергей Тимур Фёдор'.split(
    ' ',
  );

/** Up to 23 girls of whom no two are alike, the first «Алтаева Аюна Ивановна». */
export const girlNames: readonly string[] = families.map(
  (family, index) => `${family} ${girls[index] ?? ''} Ивановна`,
);

/** Up to 18 men of whom no two are alike; they share no family name with the girls. */
export const manNames: readonly string[] = men.map(
  (name, index) => `${(families[index] ?? '').slice(0, -1)}ский ${name} Петрович`,
);
