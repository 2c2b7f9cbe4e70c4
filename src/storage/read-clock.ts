import { type Clock, clockAtZero, receive } from '../domain/clock.ts';
import type { Store } from './store.ts';

/**
 * The latest moment that this device wrote or saw, read inside the transaction that writes the next
 * one: two tabs share one clock, and a wall clock that was set back cannot pull it along. The
 * entries carry it themselves; `meta` remembers it when they leave.
 */
export async function readClock({ database }: Store): Promise<Clock> {
  const [seen, lastEntry] = await Promise.all([
    database.meta.get('clock'),
    database.entries.orderBy(':id').lastKey(),
  ]);
  const clock = seen?.key === 'clock' ? receive(clockAtZero, seen.stamp) : clockAtZero;
  return typeof lastEntry === 'string' ? receive(clock, lastEntry) : clock;
}
