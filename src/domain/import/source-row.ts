import type { LocalDate } from '../dates.ts';
import type { PersonName } from '../people/names.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import type { Form } from '../records/forms.ts';
import type { RowError } from './draft.ts';
import type { ColumnMeaning } from './meanings.ts';

/** One row of the list, understood. */
export type SourceRow = {
  readonly row: number;
  readonly error: RowError | null;
  readonly person: SourcePerson;
  /** In the official bases: what the row says about the mentoring. */
  readonly participation: Participation | null;
  readonly unread: readonly Unread[];
};

export type SourcePerson = PersonName & {
  readonly sex: 'female' | 'male' | null;
  readonly circle: CircleOfInfluence;
  /** Whether the circle is more than a guess of last resort. */
  readonly isCircleKnown: boolean;
  readonly schoolClass: string;
  readonly born: string;
  readonly phone: string;
  readonly contact: string;
  readonly guardian: string;
  readonly guardianPhone: string;
  readonly position: string;
  readonly workplace: string;
  readonly experienceYears: number | null;
  readonly graduationYear: number | null;
  readonly interests: readonly string[];
  readonly note: string;
};

export type Participation = {
  readonly requestWords: string;
  /** Dates, or empty. */
  readonly enteredOn: LocalDate;
  readonly finishedOn: LocalDate;
  readonly form: Form | null;
  /** Who stands on the other side by the form, such as `pupils` in «ученик – ученик». */
  readonly partnerCircle: CircleOfInfluence | undefined;
  readonly partners: readonly PersonName[];
  /** Of each partner. */
  readonly partnerPlaces: readonly string[];
  readonly result: string;
  readonly caseLink: string;
  readonly finishedMark: string;
  readonly competences: string;
  readonly achievements: string;
  readonly interests: string;
  readonly ages: string;
  readonly hours: string;
};

export type Unread = { readonly meaning: ColumnMeaning; readonly text: string };
