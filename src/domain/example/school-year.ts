import { addDays, dateToDayNumber, dayNumberToDate, type LocalDate, mondayOf } from '../dates.ts';

export type Holidays = readonly { readonly from: LocalDate; readonly until: LocalDate }[];

/** A week and the Day of Unity in autumn, New Year, the last days of March. */
export function holidaysOf(firstYear: number): Holidays {
  const autumn = mondayOf(`${firstYear}-10-28`);
  const spring = mondayOf(`${firstYear + 1}-03-25`);
  return [
    { from: autumn, until: addDays(autumn, 9) },
    { from: `${firstYear}-12-30`, until: `${firstYear + 1}-01-10` },
    { from: spring, until: addDays(spring, 6) },
  ];
}

export const isHoliday = (date: LocalDate, holidays: Holidays): boolean =>
  holidays.some(({ from, until }) => from <= date && date <= until);

/**
 * The day from which `days` school days lead to `today`: holidays are stepped over, so that nobody
 * of the example meets on a holiday and a silence is as long as it is meant to be.
 */
export function schoolDaysBefore(today: LocalDate, days: number, holidays: Holidays): LocalDate {
  const spans = holidays.map(({ from, until }) => [dateToDayNumber(from), dateToDayNumber(until)]);
  const isFree = (day: number) =>
    spans.some(([from = 0, until = 0]) => from <= day && day <= until);
  let day = dateToDayNumber(today);
  for (let left = days; left > 0; day -= 1) if (!isFree(day)) left -= 1;
  while (isFree(day)) day -= 1;
  return dayNumberToDate(day);
}

/** The birthday of somebody who is so old today, `daysSince` days after that birthday at most. */
export function birthdayOf(today: LocalDate, age: number, daysSince: number): LocalDate {
  const year = Number(today.slice(0, 4)) - age;
  const day = today.slice(5) === '02-29' ? '02-28' : today.slice(5);
  const latest = `${year}-${day}`;
  const earliest = dateToDayNumber(`${year - 1}-${day}`) + 1;
  return addDays(latest, -Math.min(daysSince, dateToDayNumber(latest) - earliest));
}
