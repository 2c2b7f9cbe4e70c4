import type { RecordId } from '../op.ts';
import type { DraftChoice, RowDecision, RowStatus } from './draft.ts';
import { type Judgement, judgeRows } from './judge-rows.ts';
import { recallCorrections } from './layout-memory.ts';
import { planRows, type RowPlan } from './plan-rows.ts';
import { chooseSheet, type Corrections, guessReading, type Reading } from './reading.ts';
import { readRows } from './read-rows.ts';
import { isSameRegister, type Register } from './register.ts';
import { type Decisions, outcomeOf, type RowOutcome } from './row-outcomes.ts';
import type { Sheet } from './sheet.ts';
import type { SourceRow } from './source-row.ts';

/** An import between 'opened' and 'accepted'. Nobody changes it; every step makes a new one. */
export type ImportState = {
  /** Gives the ids of the records that would be created. */
  readonly newId: () => RecordId;
  readonly sheets: readonly Sheet[];
  readonly register: Register;
  readonly sheet: number;
  readonly isRemembered: boolean;
  readonly corrections: Corrections;
  readonly reading: Reading;
  readonly rows: readonly SourceRow[];
  readonly judgements: readonly Judgement[];
  readonly decisions: Decisions;
  readonly outcomes: readonly RowOutcome[];
  /** What accepting would do. */
  readonly plans: readonly RowPlan[];
  readonly shown: RowStatus | 'all';
};

/** The first understanding of a file: the best sheet, its heading, its people. At least one sheet. */
export function openDraft(
  sheets: readonly Sheet[],
  register: Register,
  newId: () => RecordId,
): ImportState {
  return openSheet({ sheets, register, newId }, chooseSheet(sheets));
}

/** The draft after one correction. What follows from it is understood anew. */
export function reviseDraft(state: ImportState, choice: DraftChoice): ImportState {
  const { corrections } = state;
  switch (choice.type) {
    case 'sheet':
      return openSheet(state, choice.sheet);
    case 'header': {
      // Other headings: what was said of the columns no longer holds.
      const { meanings: _meanings, ...others } = corrections;
      return understand(state, { ...others, header: choice.header });
    }
    case 'kind': {
      const { meanings: _meanings, circle: _circle, ...others } = corrections;
      return understand(state, { ...others, kind: choice.kind });
    }
    case 'circle':
      return understand(state, { ...corrections, circle: choice.circle });
    case 'column': {
      const meanings = { ...corrections.meanings, [choice.column]: choice.meaning };
      return understand(state, { ...corrections, meanings });
    }
    case 'row':
      return decide(state, [[choice.row, choice.decision]]);
    case 'similar-rows':
      return decide(state, decideSimilar(state, choice.as));
    case 'show':
      return { ...state, shown: choice.rows };
  }
}

/** The same draft and decisions against the records as they are now. */
export function refreshDraft(state: ImportState, register: Register): ImportState {
  return isSameRegister(register, state.register) ? state : judge({ ...state, register });
}

function openSheet(
  { sheets, register, newId }: Pick<ImportState, 'sheets' | 'register' | 'newId'>,
  index: number,
): ImportState {
  const sheet = sheets[index] ?? { name: '', rows: [] };
  const remembered = recallCorrections(sheet, register.layouts);
  const corrections = remembered ?? {};
  const reading = guessReading(sheet, corrections);
  return judge({
    sheets,
    register,
    newId,
    sheet: index,
    isRemembered: remembered !== undefined,
    corrections,
    reading,
    rows: readRows(sheet, reading),
    judgements: [],
    decisions: new Map(),
    outcomes: [],
    plans: [],
    shown: 'all',
  });
}

function understand(state: ImportState, corrections: Corrections): ImportState {
  const sheet = state.sheets[state.sheet] ?? { name: '', rows: [] };
  const reading = guessReading(sheet, corrections);
  return judge({ ...state, corrections, reading, rows: readRows(sheet, reading) });
}

const judge = (state: ImportState): ImportState =>
  plan({ ...state, judgements: judgeRows(state.rows, state.register) });

function plan(state: ImportState): ImportState {
  const { rows, judgements, decisions, register, newId } = state;
  const outcomes = judgements.map((judgement, index) =>
    outcomeOf(judgement, decisions.get(rows[index]?.row ?? 0)),
  );
  const plans = planRows(rows, outcomes, state.reading.kind, register, newId);
  return { ...state, outcomes, plans };
}

type NewDecision = readonly [row: number, decision: RowDecision | null];

function decide(state: ImportState, made: readonly NewDecision[]): ImportState {
  const decisions = new Map(state.decisions);
  for (const [row, decision] of made) {
    if (decision) decisions.set(row, decision);
    else decisions.delete(row);
  }
  return plan({ ...state, decisions });
}

function decideSimilar(state: ImportState, as: 'new' | 'person'): readonly NewDecision[] {
  return state.rows.flatMap(({ row }, index): NewDecision[] => {
    if (state.outcomes[index]?.type !== 'wait') return [];
    const likeliest = state.judgements[index]?.found[0]?.of;
    if (as === 'new' || !likeliest) return [[row, { as: 'new' }]];
    return 'person' in likeliest
      ? [[row, { as: 'person', person: likeliest.person }]]
      : [[row, { as: 'row', row: likeliest.row }]];
  });
}
