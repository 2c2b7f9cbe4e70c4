export type PupilSeat = {
  readonly classNumber: number;
  /** `8`, or `8Б` where one class has too many pupils. */
  readonly schoolClass: string;
  /** Whole years, today. */
  readonly age: number;
};

/** A village school of 84: 52 pupils are 10 to 19 years old, 14 of them 15 to 19. */
const agesByClass: readonly (readonly number[])[] = [
  [7, 7, 7, 7, 7, 7, 7, 7, 7],
  [8, 8, 8, 8, 8, 8, 8, 8, 8],
  [9, 9, 9, 9, 9, 9, 9, 9, 9],
  [9, 9, 9, 9, 9, 10, 10, 10],
  [10, 11, 11, 11, 11, 11, 10, 11],
  [11, 12, 12, 12, 12, 12, 11, 12],
  [12, 13, 13, 13, 13, 13, 12, 13],
  [13, 14, 14, 14, 14, 14, 13],
  [14, 15, 15, 15, 14, 14, 14, 15],
  [15, 16, 16, 16, 15, 16],
  [16, 17, 17, 17],
];

const pupilsInClass = 25;

/** As many seats as there are pupils, in the proportions of the village school. */
export function pupilSeats(pupils: number): PupilSeat[] {
  const village = agesByClass.flatMap((ages, index) =>
    ages.map((age) => ({ classNumber: index + 1, age })),
  );
  const counts = new Map<number, number>();
  return Array.from({ length: pupils }, (_, index) => {
    const seat = village[Math.floor((index * village.length) / pupils)] ?? {
      classNumber: 1,
      age: 7,
    };
    const count = counts.get(seat.classNumber) ?? 0;
    counts.set(seat.classNumber, count + 1);
    return { ...seat, schoolClass: `${seat.classNumber}${letterOf(count, pupils)}` };
  });
}

function letterOf(count: number, pupils: number): string {
  if (pupils / agesByClass.length <= pupilsInClass) return '';
  return 'АБВГДЕЖЗИК'.charAt(Math.min(9, Math.floor(count / pupilsInClass)));
}
