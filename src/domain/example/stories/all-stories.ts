import { circlesAndTeachers } from './circles-and-teachers.ts';
import { pupilsWithAdults } from './pupils-with-adults.ts';
import { pupilsWithPupils } from './pupils-with-pupils.ts';
import { shortAndClosed } from './short-and-closed.ts';
import type { Story } from './story.ts';

export const allStories: readonly Story[] = [
  ...pupilsWithAdults,
  ...circlesAndTeachers,
  ...pupilsWithPupils,
  ...shortAndClosed,
];
