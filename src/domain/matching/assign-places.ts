/**
 * Gives rows (mentees) places at columns (mentors) so that the total worth is the greatest possible.
 *
 * This is a flow of least cost: each row sends one unit to a column or stays out at no worth; the
 * n-th place taken at a column costs more than the one before, or as much. Rows join one by one, each
 * along the shortest augmenting path, found by Dijkstra on costs made non-negative by potentials
 * (Edmonds and Karp 1972, Tomizawa 1971). Nobody's place is final until the last row has joined. A
 * school of 500 × 500 takes a few hundred milliseconds; columns are not repeated for their places,
 * so capacity costs no time.
 *
 * All numbers must be whole and below 2⁵³ in sum, so that the arithmetic is exact and the same on
 * every machine; ties go to the lower index.
 */
export type PlacesProblem = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** `worth[row * columnCount + column]`; `-Infinity` where the two are impossible together. */
  readonly worth: Float64Array;
  readonly places: readonly number[];
  /** Of the n-th place taken, counted from 0; never negative, never falling with n. */
  readonly placeCost: (column: number, taken: number) => number;
};

/** The column of each row; `leftOut` for a row that stays out. */
export function assignPlaces(problem: PlacesProblem): Int32Array {
  const state = startEmpty(problem);
  for (let row = 0; row < problem.rowCount; row += 1) addRow(problem, state, row);
  return state.columnOf;
}

export const leftOut = -1;

type State = {
  readonly columnOf: Int32Array;
  readonly rowsOf: readonly Set<number>[];
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** Scratch of one search: the distance to each column, and the row it was reached from. */
  readonly distance: Float64Array;
  readonly reachedFrom: Int32Array;
  readonly isClosed: Uint8Array;
};

const startEmpty = ({ rowCount, columnCount }: PlacesProblem): State => ({
  columnOf: new Int32Array(rowCount).fill(leftOut),
  rowsOf: Array.from({ length: columnCount }, () => new Set<number>()),
  rowPotential: new Float64Array(rowCount),
  columnPotential: new Float64Array(columnCount),
  distance: new Float64Array(columnCount),
  reachedFrom: new Int32Array(columnCount),
  isClosed: new Uint8Array(columnCount),
});

function addRow(problem: PlacesProblem, state: State, row: number): void {
  state.rowPotential[row] = startingPotential(problem, state, row);
  const end = findCheapestEnd(problem, state, row);
  shiftPotentials(state, row, end.distance);
  moveAlongPath(state, end);
}

/** The lowest that keeps every way out of the new row at a cost of 0 or more. */
function startingPotential({ worth, columnCount }: PlacesProblem, state: State, row: number) {
  let potential = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const needed = at(worth, row * columnCount + column) + at(state.columnPotential, column);
    if (needed > potential) potential = needed;
  }
  return potential;
}

/** Where a path ends: at a free place of a column, or with a row that gives its place away. */
type PathEnd = { readonly distance: number; readonly column: number; readonly row: number };

function findCheapestEnd(problem: PlacesProblem, state: State, newRow: number): PathEnd {
  state.distance.fill(Infinity);
  state.isClosed.fill(0);
  let end: PathEnd = { distance: at(state.rowPotential, newRow), column: leftOut, row: newRow };
  reachColumns(problem, state, newRow, 0);
  for (;;) {
    const column = nearestOpenColumn(state, end.distance);
    if (column === leftOut) return end;
    state.isClosed[column] = 1;
    const distance = at(state.distance, column);
    const rows = rowsAt(state, column);
    if (rows.size < (problem.places[column] ?? 0)) {
      const cost = problem.placeCost(column, rows.size) + at(state.columnPotential, column);
      if (distance + cost < end.distance) end = { distance: distance + cost, column, row: leftOut };
    }
    for (const row of rows) {
      const giveUp = distance + at(state.rowPotential, row);
      if (giveUp < end.distance) end = { distance: giveUp, column: leftOut, row };
      reachColumns(problem, state, row, distance);
    }
  }
}

function reachColumns(problem: PlacesProblem, state: State, row: number, from: number): void {
  const { worth, columnCount } = problem;
  const { distance, reachedFrom, columnPotential } = state;
  const start = from + at(state.rowPotential, row);
  const offset = row * columnCount;
  for (let column = 0; column < columnCount; column += 1) {
    const reached = start - at(worth, offset + column) - at(columnPotential, column);
    if (reached < at(distance, column)) {
      distance[column] = reached;
      reachedFrom[column] = row;
    }
  }
}

function nearestOpenColumn({ distance, isClosed }: State, below: number): number {
  let nearest = leftOut;
  let least = below;
  for (let column = 0; column < distance.length; column += 1) {
    if (isClosed[column] === 0 && at(distance, column) < least) {
      least = at(distance, column);
      nearest = column;
    }
  }
  return nearest;
}

/** Keeps every remaining way at a cost of 0 or more, and the path just found at exactly 0. */
function shiftPotentials(state: State, newRow: number, total: number): void {
  state.rowPotential[newRow] = at(state.rowPotential, newRow) - total;
  for (let column = 0; column < state.distance.length; column += 1) {
    if (state.isClosed[column] === 0) continue;
    const shift = at(state.distance, column) - total;
    state.columnPotential[column] = at(state.columnPotential, column) + shift;
    for (const row of rowsAt(state, column)) {
      state.rowPotential[row] = at(state.rowPotential, row) + shift;
    }
  }
}

function moveAlongPath(state: State, end: PathEnd): void {
  let column = end.column;
  if (end.row !== leftOut) column = moveRow(state, end.row, leftOut);
  while (column !== leftOut) {
    // The new row had no place before, which ends the path.
    column = moveRow(state, at(state.reachedFrom, column), column);
  }
}

function moveRow({ columnOf, rowsOf }: State, row: number, column: number): number {
  const before = at(columnOf, row);
  rowsOf[before]?.delete(row);
  rowsOf[column]?.add(row);
  columnOf[row] = column;
  return before;
}

/** Indexes here are in range by construction; a hole would be a bug and turns into NaN, not into 0. */
const at = (numbers: Float64Array | Int32Array, index: number): number => numbers[index] ?? NaN;

function rowsAt({ rowsOf }: State, column: number): ReadonlySet<number> {
  const rows = rowsOf[column];
  if (rows === undefined) throw new Error(`no column ${column}`);
  return rows;
}
