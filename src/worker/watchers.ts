import type { Queries } from '../domain/views.ts';
import { answers } from './answers.ts';
import type { OpenSpace } from './open-space.ts';

/**
 * Questions that stay open. After a transaction only those are asked again that hang on a table it
 * touched, at most once in forty milliseconds, and only an answer that differs is sent: a thousand
 * merged meetings repaint a screen a few times, not a thousand.
 */
export type Watchers = {
  readonly watch: <Name extends keyof Queries>(
    name: Name,
    question: Queries[Name]['question'],
    onAnswer: (answer: Queries[Name]['answer']) => unknown,
  ) => Promise<() => void>;
  readonly touch: (tables: ReadonlySet<string>) => void;
  readonly endAll: () => void;
};

const pauseMs = 40;
const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));

type Watcher = { readonly behind: readonly string[]; readonly refresh: () => Promise<void> };

export function createWatchers(space: OpenSpace): Watchers {
  const watchers = new Set<Watcher>();
  const stale = new Set<Watcher>();
  const firsts = new Set<Promise<void>>();
  let isRefreshing = false;

  const refreshStale = async () => {
    if (isRefreshing) return;
    isRefreshing = true;
    try {
      while (stale.size > 0) {
        await pause();
        for (const watcher of stale) {
          stale.delete(watcher);
          if (watchers.has(watcher)) await refreshOne(watcher);
        }
      }
    } finally {
      isRefreshing = false;
    }
  };

  const refreshOne = async (watcher: Watcher) => {
    try {
      await watcher.refresh();
    } catch (error) {
      // Whoever asked is gone, and the database perhaps with them.
      if (watchers.has(watcher)) throw error;
    }
  };

  /** A page opens all its questions at once: after a pause they are known. */
  const firstAnswers = async () => {
    await pause();
    while (firsts.size > 0) await Promise.allSettled(firsts);
  };

  return {
    watch: async (name, question, onAnswer) => {
      let last = '';
      const refresh = async () => {
        const answer = await answers[name].answer(space, question);
        const text = JSON.stringify(answer);
        if (text === last || !watchers.has(watcher)) return;
        last = text;
        // Waiting for the page to take it: a slow page is asked less often, never buried.
        await onAnswer(answer);
      };
      const watcher = { behind: answers[name].behind, refresh };
      watchers.add(watcher);
      if (answers[name].isPatient) await firstAnswers();
      const first = refresh();
      firsts.add(first);
      await first.finally(() => firsts.delete(first));
      // The first screen stands, and nobody has saved yet: the right moment.
      if (answers[name].isPatient) void space.store.settle();
      return () => {
        watchers.delete(watcher);
      };
    },
    touch: (tables) => {
      for (const watcher of watchers) {
        if (watcher.behind.some((table) => tables.has(table))) stale.add(watcher);
      }
      void refreshStale();
    },
    endAll: () => watchers.clear(),
  };
}
