import { useSignal } from '@preact/signals';
import { transferHandlers, wrap } from 'comlink';
import { useLayoutEffect } from 'preact/hooks';
import type { Api } from '../domain/api.ts';
import type { Queries } from '../domain/views.ts';
import { reportCrash } from './shell/crash.ts';

const worker = new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' });
worker.addEventListener('error', (event) => reportCrash(event.error ?? event.message));

// Every function crosses as a proxy: a screen hands over a callback like any other value.
const proxies = transferHandlers.get('proxy');
if (proxies) proxies.canHandle = (value): value is unknown => typeof value === 'function';

/** The page's one way to the worker. */
// Comlink's types lose the names of questions and answers; the worker's own object satisfies Api.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const api = wrap<Api>(worker) as unknown as Api;

/** Answers now and after every change behind the question, until the returned function is called. */
export function watch<Name extends keyof Queries>(
  name: Name,
  question: Queries[Name]['question'],
  onAnswer: (answer: Queries[Name]['answer']) => void,
): () => void {
  let isOver = false;
  const watching = api.watch(name, question, (answer) => {
    if (!isOver) onAnswer(answer);
  });
  return () => {
    isOver = true;
    void watching.then((end) => end());
  };
}

/**
 * The answer to a question, kept current; `undefined` until the first one, and while there is no
 * question (`null`). While the next answer is
 * on its way the last one stays, so that a list does not blink with every letter of a search; only
 * an answer about another record is no answer.
 */
export function useWatch<Name extends keyof Queries>(
  name: Name,
  question: Queries[Name]['question'] | null,
): Queries[Name]['answer'] | undefined {
  type Answer = { readonly about: string; readonly value: Queries[Name]['answer'] };
  const answer = useSignal<Answer | undefined>(undefined);
  const asked = JSON.stringify(question);
  const about = question && 'id' in question ? `${name} ${question.id}` : name;
  // Not after the next frame, as an effect would: the worker can think while the page paints.
  useLayoutEffect(() => {
    if (!question) return undefined;
    return watch(name, question, (value) => {
      answer.value = { about, value };
    });
  }, [name, asked]);
  return answer.value?.about === about ? answer.value.value : undefined;
}
