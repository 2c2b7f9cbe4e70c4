import type { Step } from '../records/step.ts';

export type GoalProgress = {
  readonly done: number;
  readonly total: number;
  /** What comes next: the first step that is not done. */
  readonly next: Step | null;
  /** In the order in which they are to be done. */
  readonly steps: readonly Step[];
};

export function computeGoalProgress(steps: readonly Step[]): GoalProgress {
  const ordered = [...steps].sort(
    (a, b) => a.order - b.order || (dueOrderOf(a) < dueOrderOf(b) ? -1 : 1),
  );
  const open = ordered.filter((step) => step.doneOn === '');
  return {
    done: ordered.length - open.length,
    total: ordered.length,
    next: open[0] ?? null,
    steps: ordered,
  };
}

const dueOrderOf = ({ due, id }: Step) => `${due || '9999'} ${id}`;
