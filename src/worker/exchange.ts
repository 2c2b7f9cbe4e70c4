/** What the worker needs of the running exchange. */
export type Exchange = {
  readonly now: () => Promise<void>;
  readonly note: (moment: 'visible' | 'hidden' | 'online' | 'saved') => void;
  readonly status: () => ExchangeStatus;
  readonly stop: () => void;
};

/** `sent`: changes that are on their way and have no answer yet. */
export type ExchangeStatus = { readonly isExchanging: boolean; readonly sent: number };

export function createExchange(): Exchange {
  return {
    now: () => Promise.resolve(),
    note: () => {},
    status: () => ({ isExchanging: false, sent: 0 }),
    stop: () => {},
  };
}
