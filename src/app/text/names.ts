/** As in a person's record. A patronymic may be empty: «Дондоков Баир», «Мамедов Эльчин оглы». */
export type NameParts = {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic?: string | undefined;
};

/** «Кузнецов Алексей Петрович»: registers, papers. */
export function fullName({ familyName, givenName, patronymic }: NameParts): string {
  return [familyName, givenName, patronymic].filter(Boolean).join(' ');
}

/** «Кузнецов А. П.»: tight places; never broken between the lines. */
export function shortName({ familyName, givenName, patronymic }: NameParts): string {
  const initialsWithDots = [givenName, patronymic]
    .map((name) => firstLetter(name ?? ''))
    .filter(Boolean)
    .map((letter) => `${letter}.`);
  return [familyName, ...initialsWithDots].filter(Boolean).join('\u00a0');
}

/** «Алексей Кузнецов»: pairs and headings. */
export function givenAndFamily({ familyName, givenName }: NameParts): string {
  return [givenName, familyName].filter(Boolean).join(' ');
}

/** «Ольга Петровна»: how a grown-up is addressed; without a patronymic the given name. */
export function addressName({ familyName, givenName, patronymic }: NameParts): string {
  return [givenName, patronymic].filter(Boolean).join(' ') || familyName;
}

/** The same of a name in one text, as the coordinator's: «Зуева Ольга Петровна» is «Ольга Петровна». */
export function addressOf(name: string): string {
  const [, ...own] = name.split(' ');
  return own.length === 2 && /(?:вич|вна|ична)$/.test(name) ? own.join(' ') : name;
}

/** «АК», for circles. */
export function initialsOf({ familyName, givenName }: NameParts): string {
  return firstLetter(givenName) + firstLetter(familyName);
}

function firstLetter(name: string): string {
  return (Array.from(name.trim())[0] ?? '').toLocaleUpperCase('ru');
}
