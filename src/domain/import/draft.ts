import type { RecordId } from '../op.ts';
import type { PersonName } from '../people/names.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import type { ColumnMeaning, ImportKind } from './meanings.ts';

/**
 * What the import screen shows and what can be changed there. Nothing is saved before it is
 * accepted; every choice gives a new draft. Rows are numbered as the table program shows them.
 */
export type ImportDraft = {
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly reading: ReadingView;
  readonly columns: readonly ColumnView[];
  /** The top of the sheet, for pointing at the heading. */
  readonly topRows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly counts: ImportCounts;
  /** Every row that cannot be taken, in the order of the sheet. */
  readonly errors: readonly { readonly row: number; readonly reason: RowError }[];
  /** Which rows `importRows` gives, and how many they are. */
  readonly shown: RowStatus | 'all';
  readonly rowCount: number;
};

type ReadingView = {
  readonly sheet: number;
  /** Both rows belong to the heading; `null` where the list begins at once. */
  readonly header: HeaderRows | null;
  readonly kind: ImportKind;
  /** `null`: each row by its own form of mentoring and place of work. */
  readonly circle: CircleOfInfluence | null;
  /** Somebody corrected a list with the same heading before. */
  readonly isRemembered: boolean;
};

export type HeaderRows = { readonly first: number; readonly last: number };

export type ColumnView = {
  readonly heading: string;
  readonly meaning: ColumnMeaning;
  /** Up to three different values. */
  readonly samples: readonly string[];
};

/** How the rows stand after the decisions made so far. */
export type ImportCounts = {
  readonly rows: number;
  readonly new: number;
  readonly update: number;
  readonly same: number;
  /** Resembles somebody and waits for a decision; not taken until then. */
  readonly similar: number;
  readonly repeated: number;
  readonly errors: number;
  readonly leftOut: number;
  readonly requests: number;
  readonly offers: number;
  readonly matches: number;
  /** Different people named in the other column of an official base. */
  readonly mentorsNamed: number;
  readonly menteesNamed: number;
  /** How many of the named people are not in the register yet and will be added. */
  readonly namedNew: number;
};

export type RowStatus = 'new' | 'update' | 'same' | 'similar' | 'repeated' | 'error';

export type RowError = 'no-name' | 'no-given-name' | 'no-such-class' | 'no-year-of-birth';

export type ImportRow = {
  readonly row: number;
  readonly status: RowStatus;
  /** What somebody decided about this row; `null` leaves it to its status. */
  readonly decision: RowDecision | null;
  readonly error: RowError | null;
  readonly name: PersonName;
  readonly circle: CircleOfInfluence;
  readonly schoolClass: string;
  readonly born: string;
  readonly phone: string;
  readonly guardianPhone: string;
  readonly position: string;
  readonly workplace: string;
  /** Whom the row resembles or repeats, the likeliest first. */
  readonly resembles: readonly Resembled[];
  /** What would change in the person's record. */
  readonly edits: readonly FieldEdit[];
  readonly requestWords: string;
  /** The people in the other column of an official base; `person` is set where the register has them. */
  readonly partners: readonly { readonly name: PersonName; readonly person: RecordId | null }[];
  /** Cells that could not be understood and will not be taken. */
  readonly unread: readonly { readonly meaning: ColumnMeaning; readonly text: string }[];
};

export type Resembled =
  | {
      readonly kind: 'person';
      readonly person: RecordId;
      readonly name: PersonName;
      readonly schoolClass: string;
      readonly born: string;
      readonly position: string;
    }
  | { readonly kind: 'row'; readonly row: number };

export type FieldEdit = {
  readonly field: ColumnMeaning | 'circle';
  readonly from: string;
  readonly to: string;
};

export type RowDecision =
  | { readonly as: 'new' }
  | { readonly as: 'person'; readonly person: RecordId }
  /** The same person as in an earlier row of the file. */
  | { readonly as: 'row'; readonly row: number }
  | { readonly as: 'left-out' };

/** One correction of what was understood. */
export type DraftChoice =
  | { readonly type: 'sheet'; readonly sheet: number }
  | { readonly type: 'header'; readonly header: HeaderRows | null }
  | { readonly type: 'kind'; readonly kind: ImportKind }
  | { readonly type: 'circle'; readonly circle: CircleOfInfluence | null }
  | { readonly type: 'column'; readonly column: number; readonly meaning: ColumnMeaning }
  | { readonly type: 'row'; readonly row: number; readonly decision: RowDecision | null }
  /** One answer for every row that still waits: new people, or those they resemble most. */
  | { readonly type: 'similar-rows'; readonly as: 'new' | 'person' }
  | { readonly type: 'show'; readonly rows: RowStatus | 'all' };

/** Why a file cannot be imported. Nothing has changed. */
export type ImportFailure =
  | { readonly type: 'empty' }
  | { readonly type: 'damaged' }
  /** Excel 97–2003 (or .xlsb): the person saves it as .xlsx and comes again. */
  | { readonly type: 'binary-xls' }
  | { readonly type: 'protected' }
  | { readonly type: 'too-large'; readonly limitMegabytes: number }
  | { readonly type: 'not-a-table'; readonly really: ReallyA };

/** What a mislabelled file turned out to be. */
export type ReallyA = 'document' | 'pdf' | 'picture' | 'archive' | 'page' | 'unknown';
