/** «2026/27»: the same in both languages. */
export const formatSchoolYear = (firstYear: number): string =>
  `${firstYear}/${String((firstYear + 1) % 100).padStart(2, '0')}`;
