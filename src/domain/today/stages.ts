export type StageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Stage = {
  readonly number: StageNumber;
  /** `current` is the first stage that is not done; `part` has some evidence, though its turn has not come. */
  readonly state: 'done' | 'current' | 'part' | 'none';
  /** 0 to 1. */
  readonly part: number;
  /** What `part` is made of: so many of so many. */
  readonly evidence: { readonly count: number; readonly of: number };
};
