import { castGraduates, castNeighbours, castTeachers } from './cast-adults.ts';
import { castPupils } from './cast-pupils.ts';

export const cast = {
  ...castPupils,
  ...castTeachers,
  ...castGraduates,
  ...castNeighbours,
} as const;

export type CastKey = keyof typeof cast;
