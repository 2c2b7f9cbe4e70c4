export type Figures = {
  /** Pupils in a running match, in either role, of all pupils: «36 % учеников в программе». */
  readonly pupilsInProgramme: number;
  readonly pupils: number;
  readonly mentors: number;
  /** Pairs and circles that are running or paused. */
  readonly matches: number;
  /** Held, not planned. */
  readonly meetingsThisMonth: number;
};
