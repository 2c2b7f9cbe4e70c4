import type { SyncView } from '../domain/sync-view.ts';
import { guessDeviceKind } from './device-kind.ts';
import type { SyncWords } from './parts/sync-card.tsx';
import { nowMillis, schoolZone } from './school.ts';
import { formatMoment } from './text/dates.ts';
import { textOf } from './text/text-of.ts';

/** The status of exchange in one sentence. It says what is proved, and first of all what is safe. */
export function syncWords(sync: SyncView): SyncWords {
  const { tone, title, text, short } = sentence(sync);
  return { tone, title, text, short: short ?? `${title}. ${text}`, href: '/exchange' };
}

type Sentence = Pick<SyncWords, 'tone' | 'title' | 'text'> & { short?: string };

function sentence(sync: SyncView): Sentence {
  const words = textOf('status');
  const place = words.places[guessDeviceKind()];
  if (sync.isExample) return { tone: 'calm', title: words.example, text: words.exampleWords };
  if (sync.needsYou > 0) {
    return { tone: 'trouble', title: words.needsYou, text: words.needsYouWords(sync.needsYou) };
  }
  const waiting = sync.savedHere + sync.sent;
  const problem = sync.endpoints.find((endpoint) => endpoint.problem !== null)?.problem;
  if (problem === 'no-connection') {
    return {
      tone: 'waiting',
      title: words.noConnection,
      text: offlineWords(sync, waiting, place),
      ...(waiting > 0 && { short: words.short(waiting, place) }),
    };
  }
  if (problem) {
    return { tone: 'trouble', title: words.problem, text: words.problems[problem] };
  }
  if (sync.isExchanging && waiting > 0) {
    return { tone: 'waiting', title: words.exchanging, text: words.savedSoon(waiting) };
  }
  return settledSentence(sync, waiting, place);
}

function offlineWords({ truth }: SyncView, waiting: number, place: string): string {
  const words = textOf('status');
  if (waiting > 0) return words.savedWaiting(waiting, place);
  return truth === 'nothing-yet' ? words.nothingYetWords : words.savedAll(place);
}

function settledSentence(sync: SyncView, waiting: number, place: string): Sentence {
  const words = textOf('status');
  switch (sync.truth) {
    case 'nothing-yet':
      return { tone: 'calm', title: words.nothingYet, text: words.nothingYetWords };
    case 'saved-here':
    case 'needs-you':
      if (sync.endpoints.length === 0) {
        return { tone: 'waiting', title: words.saved, text: words.savedOnly(place) };
      }
      return {
        tone: 'waiting',
        title: words.saved,
        text: words.savedSoon(waiting),
        short: words.shortWaiting(waiting),
      };
    case 'sent':
      return { tone: 'waiting', title: words.sent, text: words.sentWords };
    case 'stored':
      return { tone: 'calm', title: words.stored, text: words.storedWords(lastReceiptWords(sync)) };
    case 'seen':
      return { tone: 'calm', title: words.seen, text: words.seenWords };
  }
}

function lastReceiptWords(sync: SyncView): string {
  const last = Math.max(0, ...sync.endpoints.map((endpoint) => endpoint.lastReceiptMillis ?? 0));
  return last > 0 ? formatMoment(last, schoolZone.value, nowMillis.value) : '';
}
