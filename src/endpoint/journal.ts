/** What the operator may read: never a token, a query, a body, or a whole log id. */
type JournalEntry =
  | { readonly event: 'started'; readonly url: string; readonly database: string }
  | { readonly event: 'stopped' }
  | {
      readonly event: 'request';
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly ms: number;
    }
  | { readonly event: 'failure'; readonly message: string };

export type Journal = {
  readonly write: (entry: JournalEntry) => void;
  /** Hands over what is still waiting. */
  readonly flush: () => void;
};

/**
 * One JSON object a line. Lines are handed over four times a second, because a write to a pipe
 * stops the whole process until the reader has taken it.
 */
export function createJournal(writeText: (text: string) => void, now: () => number): Journal {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length > 0) writeText(lines.join(''));
    lines = [];
  }

  return {
    write: (entry) => {
      lines.push(`${JSON.stringify({ time: new Date(now()).toISOString(), ...entry })}\n`);
      timer ??= setTimeout(flush, 250).unref();
    },
    flush,
  };
}

/** Keeps the shape of an address and only the beginning of each id in it. */
export function shortenPath(path: string): string {
  return path.replace(/[0-9a-f]{16,}/g, (id) => `${id.slice(0, 6)}…`);
}
