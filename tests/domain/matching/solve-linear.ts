import loadHighs, { type Model } from 'highs';

/**
 * HiGHS, the solver of the University of Edinburgh, as the second opinion on our own optima. It
 * shares no code and no method with them: it knows only variables, bounds and rows.
 */
export type LinearProblem = {
  /** Of each variable; the lowest is 0. */
  readonly upper: readonly number[];
  readonly rows: readonly LinearRow[];
  /** All variables are whole numbers. */
  readonly isWhole: boolean;
};

export type LinearRow = {
  readonly variables: readonly number[];
  readonly factors?: readonly number[];
  readonly atLeast?: number;
  readonly atMost: number;
};

const highs = await loadHighs();

/** The greatest value of each goal, while all goals before it stay at their greatest. */
export function maximiseInTurn(
  problem: LinearProblem,
  goals: readonly (readonly number[])[],
): readonly number[] {
  if (problem.upper.length === 0) return goals.map(() => 0);
  const model = highs.createModel(toModelData(problem));
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
    return goals.map((goal) => maximise(model, goal));
  } finally {
    model.dispose();
  }
}

function maximise(model: Model, goal: readonly number[]): number {
  const all = Int32Array.from(goal.keys());
  model.changeColsCost({ kind: 'set', indices: all }, Float64Array.from(goal));
  model.run();
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
    throw new Error(`HiGHS ended with status ${model.getModelStatus()}`);
  }
  const best = Math.round(model.getObjectiveValue());
  model.addRow(best, best, { indices: all, values: Float64Array.from(goal) });
  return best;
}

function toModelData({ upper, rows, isWhole }: LinearProblem) {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.variables.length);
  return {
    numCols: upper.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: upper.map(() => 0),
    colLower: upper.map(() => 0),
    colUpper: [...upper],
    rowLower: rows.map((row) => row.atLeast ?? -highs.infinity),
    rowUpper: rows.map((row) => row.atMost),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: upper.length,
      starts,
      indices: rows.flatMap((row) => row.variables),
      values: rows.flatMap((row) => row.factors ?? row.variables.map(() => 1)),
    },
    ...(isWhole ? { integrality: upper.map(() => highs.constants.variableType.integer) } : {}),
  } as const;
}
