import type { Space } from '../domain/api.ts';
import type { DeviceId } from '../domain/clock.ts';
import type { Log } from '../domain/log.ts';
import { createLog } from '../storage/create-log.ts';
import { readIdentity } from '../storage/identity.ts';
import { errorToSaveFailure } from '../storage/run-unit.ts';
import { noteAttempt } from '../storage/journal.ts';
import { closeStore, type Commit, openStore, type Store } from '../storage/store.ts';
import type { Exchange } from '../sync/exchange.ts';
import { introduceAgain } from './introduce-device.ts';
import { createMemory, type Memory } from './memory.ts';
import type { Surroundings } from './surroundings.ts';
import { joinTabs } from './tabs.ts';
import { tieExchange } from './tie-exchange.ts';
import { createWatchers, type Watchers } from './watchers.ts';

/** The school's database or the example's, open, with what is kept of it in memory. */
export type OpenSpace = {
  readonly space: Space;
  readonly store: Store;
  readonly log: Log;
  readonly memory: Memory;
  readonly exchange: Exchange;
  readonly surroundings: Surroundings;
  /** This installation; empty before there is a programme, another one after a fork. */
  device: DeviceId;
};

/** A space with the questions that are open about it. */
export type WatchedSpace = OpenSpace & {
  readonly watch: Watchers['watch'];
  readonly close: () => void;
};

/** Opens a database and ties together all that lives on it. */
export async function openSpace(
  space: Space,
  surroundings: Surroundings,
): Promise<WatchedSpace | 'newer-database'> {
  const name = surroundings.databaseNames[space];
  const store = await openStore({
    ...surroundings,
    name,
    openOwnSegment: async (segment, identity) =>
      (await import('./open-own-segment.ts')).openOwnSegment(segment, identity),
  });
  if (store === 'newer-database') return store;
  const identity = await readIdentity(store);
  const log = createLog(store);
  const opened: OpenSpace = {
    space,
    store,
    log,
    memory: createMemory(store, surroundings.build),
    surroundings,
    device: identity?.device ?? '',
    exchange: tieExchange(surroundings, {
      name,
      log,
      onChange: () => watchers.touch(new Set(['log'])),
      onNewIdentity: (device) => introduceAgain(opened, device),
      onAttempt: (attempt) => noteAttempt(store, attempt),
    }),
  };
  const watchers = createWatchers(opened);
  listen(opened, watchers, name);
  restWhenQuiet(opened);
  return Object.assign(opened, {
    watch: watchers.watch,
    close: () => closeStore(store),
  });
}

/** What was committed, here or in another tab, reaches the memory, the questions and the exchange. */
function listen({ store, memory, exchange }: OpenSpace, watchers: Watchers, name: string): void {
  const spread = async (committed: Commit | Promise<Commit>) => {
    try {
      const commit = await committed;
      await memory.take(commit);
      watchers.touch(touchedBy(commit));
    } catch (error) {
      // Closed while it was read: nobody is left who would look.
      if (!store.connection.isRetired) throw error;
    }
  };
  const tabs = joinTabs(name, store, (commit) => void spread(commit));
  store.listeners.add((commit) => {
    void spread(commit);
    tabs.tell(commit);
    if (commit.written > 0) exchange.noteSave(commit.written);
  });
  store.connection.retiring.add(() => {
    watchers.endAll();
    exchange.stop();
    tabs.leave();
  });
}

const quietAfterStartMs = 5000;
const quietAfterCommitMs = 2000;

/** Snapshots are made between two bursts of work, never in one. */
function restWhenQuiet({ store, memory, surroundings }: OpenSpace): void {
  const { setTimer, onCrash } = surroundings;
  const rest = () => {
    void memory.rest().catch((error: unknown) => {
      // A full disk has no room for conveniences, and whoever saves next will hear of it.
      if (!store.connection.isRetired && !errorToSaveFailure(error)) onCrash(error);
    });
  };
  let cancel = setTimer(rest, quietAfterStartMs);
  store.listeners.add(({ records }) => {
    if (records.size === 0) return;
    cancel();
    cancel = setTimer(rest, quietAfterCommitMs);
  });
  store.connection.retiring.add(() => cancel());
}

function touchedBy({ records, log }: Commit): ReadonlySet<string> {
  const tables = new Set([...records.values()].map((record) => record.table));
  return log ? tables.add('log') : tables;
}
