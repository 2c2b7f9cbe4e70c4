import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { chromiumArguments, chromiumPath } from './chromium.ts';

/**
 * Chromium for measuring: one page, and nobody who looks on. Playwright halts each new worker for
 * its debugger and puts a large script of its own into the page; under a brake both cost more than
 * what is measured: a warm start took 1.27 s with it and 0.47 s without, on the same profile.
 */
export type BareBrowser = {
  /** Resolves when the new document has begun, not when it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression or of its promise. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Milliseconds from the navigation's begin until something fits the selector. */
  readonly appearance: (selector: string) => Promise<number>;
  /** Trusted input, as from a keyboard. */
  readonly pressKey: (letter: string) => Promise<void>;
  /** DevTools' own brake: the page's thread runs at one part in `rate`, and its workers as before. */
  readonly slowPage: (rate: number) => Promise<void>;
  readonly renderers: () => Promise<number[]>;
  readonly close: () => Promise<void>;
};

type BareOptions = {
  readonly profile: string;
  /** Where `localhost` leads; a port that nobody listens to is a device without network. */
  readonly networkPort: number;
  readonly viewport?: { readonly width: number; readonly height: number };
};

export async function openBareBrowser(options: BareOptions): Promise<BareBrowser> {
  const { width, height } = options.viewport ?? { width: 1366, height: 768 };
  const child = spawn(
    chromiumPath(),
    [
      ...chromiumArguments,
      '--headless=new',
      '--no-first-run',
      '--lang=ru',
      `--window-size=${width},${height}`,
      '--remote-debugging-pipe',
      `--user-data-dir=${options.profile}`,
      `--host-resolver-rules=MAP localhost 127.0.0.1:${options.networkPort}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = speakTo(child);
  const { targetInfos } = v.parse(Targets, await send('Target.getTargets', {}));
  const page = targetInfos.find(({ type }) => type === 'page');
  const attached = await send('Target.attachToTarget', { targetId: page?.targetId, flatten: true });
  const { sessionId } = v.parse(Attached, attached);
  const evaluate = async (expression: string) => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = v.parse(
      Evaluated,
      await send('Runtime.evaluate', asked, sessionId),
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  };
  return {
    open: async (address) => void (await send('Page.navigate', { url: address }, sessionId)),
    evaluate,
    appearance: async (selector) =>
      v.parse(v.number(), await evaluate(`(${awaitAppearance.toString()})('${selector}')`)),
    pressKey: async (letter) => {
      const key = { key: letter, text: letter };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }, sessionId);
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }, sessionId);
    },
    slowPage: async (rate) =>
      void (await send('Emulation.setCPUThrottlingRate', { rate }, sessionId)),
    renderers: async () => {
      const { processInfo } = v.parse(Processes, await send('SystemInfo.getProcessInfo', {}));
      return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    },
    close: async () => {
      const exit = once(child, 'exit');
      await send('Browser.close', {});
      await exit;
    },
  };
}

/** Without a named function inside: what tsx does to keep its name is not there in the page. */
function awaitAppearance(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (document.querySelector(selector) === null) return;
      clearInterval(timer);
      resolve(performance.now());
    }, 10);
  });
}

type Send = (method: string, params: object, sessionId?: string) => Promise<unknown>;

/** The protocol of Chromium's pipe: JSON, each message ended by a zero byte. */
function speakTo(child: ChildProcess): Send {
  const [, , , input, output] = child.stdio;
  if (!isWritable(input) || !isReadable(output)) throw new Error('Chromium has no pipe.');
  const waiting = new Map<number, (answer: v.InferOutput<typeof Answer>) => void>();
  let rest = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = `${rest}${text}`.split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = v.parse(Answer, JSON.parse(message));
      if (answer.id === undefined) continue;
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    }
  });
  let asked = 0;
  return async (method, params, sessionId) => {
    asked += 1;
    const id = asked;
    const answer = await new Promise<v.InferOutput<typeof Answer>>((resolve) => {
      waiting.set(id, resolve);
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result;
  };
}

const isWritable = (stream: unknown): stream is Writable =>
  typeof stream === 'object' && stream !== null && 'write' in stream;

const isReadable = (stream: unknown): stream is Readable =>
  typeof stream === 'object' && stream !== null && 'read' in stream;

const Answer = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});

const Targets = v.object({
  targetInfos: v.array(v.object({ targetId: v.string(), type: v.string() })),
});

const Attached = v.object({ sessionId: v.string() });

const Processes = v.object({
  processInfo: v.array(v.object({ type: v.string(), id: v.number() })),
});

const Evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(
    v.object({ exception: v.optional(v.object({ description: v.optional(v.string()) })) }),
  ),
});
