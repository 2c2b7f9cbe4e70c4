/** An expected failure is data, so that the compiler lists what a screen must handle and Comlink cannot strip it. */
export type Outcome<Value, Failure extends { readonly type: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export const done = <Value>(value: Value) => ({ ok: true, value }) as const;

export const refused = <Failure extends { readonly type: string }>(error: Failure) =>
  ({ ok: false, error }) as const;
