import type { Space, StartView } from '../domain/api.ts';
import { handedOverDraft } from '../domain/handed-over.ts';
import { readDraft } from '../storage/drafts.ts';
import { readIdentity } from '../storage/identity.ts';
import { errorToSaveFailure } from '../storage/run-unit.ts';
import { deleteStore } from '../storage/store.ts';
import { openSpace, type WatchedSpace } from './open-space.ts';
import { runningProgramme } from './register.ts';
import type { Surroundings } from './surroundings.ts';

/** The one space that lies open: the school's or the example's. */
export type Desk = {
  readonly start: (space: Space) => Promise<StartView>;
  readonly removeExample: () => Promise<void>;
  readonly whenRetired: () => Promise<void>;
  /** Waits until a space is open. */
  readonly opened: () => Promise<WatchedSpace>;
};

export function createDesk(surroundings: Surroundings): Desk {
  let current: WatchedSpace | undefined;
  const waiting = new Set<(space: WatchedSpace) => void>();
  const retiring = new Set<() => void>();
  const clear = () => {
    current?.close();
    current = undefined;
  };
  return {
    start: async (space) => {
      if (current?.space !== space) {
        clear();
        const opening = await tryToOpen(space, surroundings);
        if ('state' in opening) return opening;
        current = opening;
        opening.store.connection.takenOver.add(() => {
          for (const resolve of retiring) resolve();
        });
      }
      const view = await readStart(current);
      // A participant types at once, and each of his letters is to be kept at once.
      if (view.state === 'ready' && view.handedOver !== null) await current.store.settle();
      // The page must know in whose hands it is before it hears the first name.
      for (const resolve of waiting) resolve(current);
      waiting.clear();
      if (view.state === 'ready') {
        loadAhead(current);
        if (space === 'school') startExchange(current, surroundings);
      }
      return view;
    },
    removeExample: async () => {
      if (current?.space === 'example') clear();
      await deleteStore(surroundings.databaseNames.example);
    },
    whenRetired: () => new Promise((resolve) => retiring.add(resolve)),
    opened: () =>
      current ? Promise.resolve(current) : new Promise((resolve) => waiting.add(resolve)),
  };
}

async function tryToOpen(
  space: Space,
  surroundings: Surroundings,
): Promise<WatchedSpace | Extract<StartView, { state: 'newer-database' | 'broken' }>> {
  try {
    const opened = await openSpace(space, surroundings);
    return opened === 'newer-database' ? { state: 'newer-database' } : opened;
  } catch (error) {
    const failure = errorToSaveFailure(error);
    if (!failure) throw error;
    return {
      state: 'broken',
      reason: failure.type === 'storage-broken' ? failure.reason : failure.type,
    };
  }
}

/** The first screen comes first: opening the log and the network would only compete with it. */
const exchangeAfterMs = 1000;

function startExchange({ store, exchange }: WatchedSpace, { setTimer }: Surroundings): void {
  setTimer(() => void store.settle().then(() => exchange.start()), exchangeAfterMs);
}

/** Every place shows people or counts them: they come while the page still draws its frame. */
function loadAhead({ memory }: WatchedSpace): void {
  // Whoever asks hears of a failure.
  void Promise.allSettled([memory.person.load(), memory.match.load()]);
}

async function readStart({ store, log, memory }: WatchedSpace): Promise<StartView> {
  const identity = await readIdentity(store);
  if (!identity) return { state: 'new' };
  const { device } = identity;
  const [programmes, heads, handedOver] = await Promise.all([
    memory.programme.load(),
    log.readHeads(),
    readDraft(store, handedOverDraft),
  ]);
  const head = heads.find((one) => one.device === device)?.n ?? 0;
  return { state: 'ready', programme: runningProgramme(programmes), head, device, handedOver };
}
