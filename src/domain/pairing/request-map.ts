import { compareIds } from '../matching/compare-ids.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import { listMenteesNow, listOffersNow } from './needs.ts';
import { gatherThemes } from './themes.ts';

/** One theme of the map of requests. */
export type ThemeOfMap = {
  readonly theme: string;
  /** Requests that are not closed, matched ones included. */
  readonly requests: readonly RecordId[];
  readonly open: number;
  readonly mentors: readonly RecordId[];
  /** Free places of these mentors; a mentor with several themes counts in each. */
  readonly places: number;
  /** Open requests beyond the places. */
  readonly missing: number;
};

/**
 * What is asked for against what is offered, the theme with the greatest lack first. A request of
 * two themes stands in both, and so does a mentor: it is a map, not a sum.
 */
export function mapRequests(records: ReadRecords): readonly ThemeOfMap[] {
  const requests = records.list('request').filter(({ status }) => status !== 'closed');
  const offers = listOffersNow(records);
  const all = [...requests.flatMap((one) => one.themes), ...offers.flatMap((one) => one.topics)];
  const { nameOf } = gatherThemes(all);
  const hasTheme = (themes: readonly string[], theme: string) =>
    themes.some((one) => nameOf(one) === theme);
  const themes = [...new Set(all.map(nameOf))].map((theme): ThemeOfMap => {
    const asking = requests.filter((one) => hasTheme(one.themes, theme));
    const giving = offers.filter((one) => hasTheme(one.topics, theme));
    const open = asking.filter(({ status }) => status === 'open').length;
    const places = giving.reduce(
      (sum, { mentor, capacity }) =>
        sum + Math.max(0, capacity - listMenteesNow(mentor, records).length),
      0,
    );
    return {
      theme,
      requests: asking.map(({ id }) => id),
      open,
      mentors: giving.map(({ mentor }) => mentor),
      places,
      missing: Math.max(0, open - places),
    };
  });
  return themes.sort(
    (one, other) =>
      other.missing - one.missing ||
      other.requests.length - one.requests.length ||
      compareIds(one.theme, other.theme),
  );
}
