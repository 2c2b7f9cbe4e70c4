/** Фамилия, имя, отчество. The patronymic is empty where there is none. */
export type PersonName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
};
