import { type LocalDate, localMoment } from '../../src/domain/dates.ts';

/** The tests' browsers and the schools they make live in this zone. */
export const schoolToday = (): LocalDate => localMoment(Date.now(), 'Asia/Irkutsk').date;
