import type { RecordId } from '../domain/op.ts';
import { readRecords } from '../storage/read-records.ts';
import type { Commit, Store } from '../storage/store.ts';

/** Other tabs have workers of their own, over the same database. */
export type Tabs = {
  readonly tell: (commit: Commit) => void;
  readonly leave: () => void;
};

type Message = {
  readonly ids: readonly RecordId[];
  readonly diaries: readonly RecordId[];
  readonly log: boolean;
};

/** Tells the other tabs what was committed here, and reads what they committed. */
export function joinTabs(
  name: string,
  store: Store,
  onCommit: (commit: Promise<Commit>) => void,
): Tabs {
  const channel = new BroadcastChannel(name);
  let hasLeft = false;
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    onCommit(readCommit(store, data));
  });
  return {
    tell: ({ records, diaries, log }) => {
      // A save that was under way when another tab took the database ends after we have left.
      if (hasLeft) return;
      const message: Message = { ids: [...records.keys()], diaries, log };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage(message);
    },
    leave: () => {
      hasLeft = true;
      channel.close();
    },
  };
}

async function readCommit(store: Store, { ids, diaries, log }: Message): Promise<Commit> {
  const records = ids.length > 0 ? await readRecords(store, ids) : [];
  const found = records.filter((record) => record !== undefined);
  return {
    records: new Map(found.map((record) => [record.id, record])),
    diaries,
    log,
    written: 0,
  };
}
