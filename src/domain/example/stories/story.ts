import type { Closure, Match } from '../../records/match.ts';
import type { CastKey } from '../cast.ts';

/** A match of the example with its people, its year so far and what was done at each meeting. */
export type Story = {
  readonly model: Match['model'];
  readonly official: Match['official'];
  readonly mentors: readonly CastKey[];
  readonly mentees: readonly CastKey[];
  readonly supervisor: CastKey;
  readonly title?: string;
  readonly theme: string;
  readonly request: string;
  readonly goal: string;
  readonly place: string;
  readonly time: string;
  /** In the order of the work; the first `stepsDone` of them are done. */
  readonly steps: readonly string[];
  readonly stepsDone: number;
  /**
   * One sign for each week, the last one that of the last meeting: `.` none, `1` to `3` short to
   * long, `x` missed.
   */
  readonly rhythm: string;
  /** When the last of them was, counted back from today in school days. */
  readonly lastDaysAgo: number;
  /** `0` is today. */
  readonly planned?: { readonly inDays: number; readonly topic: string };
  /** A meeting that was planned for that day and that nobody has written down. */
  readonly unwrittenDaysAgo?: number;
  /** The last meeting was typed in on two devices. */
  readonly isWrittenTwice?: true;
  readonly checkIns?: readonly StoryCheckIn[];
  readonly ending?: Closure & { readonly reason: string };
  /** One meeting a line: topic | what was done | the next step. Starts again when it is through. */
  readonly talks: string;
};

export type StoryCheckIn = {
  readonly daysAgo: number;
  readonly with: 'mentor' | 'mentee';
  readonly note: string;
  readonly mood: 'well' | 'worried' | 'bad';
  /** Counted from today. */
  readonly quietForDays?: number;
};

export type Talk = { readonly topic: string; readonly summary: string; readonly nextStep: string };

export function readTalks(talks: string): readonly Talk[] {
  return talks
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [topic = '', summary = '', nextStep = ''] = line.split('|').map((part) => part.trim());
      return { topic, summary, nextStep };
    });
}
