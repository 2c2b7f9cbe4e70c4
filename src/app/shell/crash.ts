import { signal } from '@preact/signals';

/** What is known of a failure that nothing foresaw: for the person who will be shown it. */
export type Crash = {
  readonly report: string;
  /** What stood in the fields of a screen that had to be taken away. */
  readonly typedTexts: readonly string[];
};

export const crash = signal<Crash | null>(null);

/** Bugs and broken disks end here. The page stays as it is, so that nothing typed is lost. */
export function listenForCrashes(): void {
  addEventListener('error', (event) => {
    // A bare event is a browser's remark («ResizeObserver loop…»), not a failure of ours.
    if (event.error) reportCrash(event.error);
  });
  addEventListener('unhandledrejection', (event) => reportCrash(event.reason));
}

export function reportCrash(error: unknown, typedTexts: readonly string[] = []): void {
  crash.value = { report: errorToReport(error), typedTexts };
}

function errorToReport(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}\n${error.stack ?? ''}`.trim();
  return typeof error === 'string' ? error : JSON.stringify(error);
}
