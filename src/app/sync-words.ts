import { type SyncState, syncStateOf } from '../domain/exchange/sync-state.ts';
import type { SyncView } from '../domain/sync-view.ts';
import { guessDeviceKind } from './device-kind.ts';
import type { SyncWords } from './parts/sync-card.tsx';
import { nowMillis, schoolZone } from './school.ts';
import { formatMoment } from './text/dates.ts';
import { textOf } from './text/text-of.ts';

/** The status of exchange in one sentence. It says what is proved, and first of all what is safe. */
export function syncWords(sync: SyncView): SyncWords {
  const state = syncStateOf(sync);
  const { title, text, short } = sentence(sync, state);
  return {
    tone: toneOf(state),
    title,
    text,
    short: short ?? `${title}. ${text}`,
    href: '/exchange',
  };
}

/** `calm` everything is where it should be · `waiting` it will get there by itself · `trouble` a person is needed. */
export function toneOf(state: SyncState): SyncWords['tone'] {
  switch (state) {
    case 'example':
    case 'nothing-yet':
    case 'stored':
    case 'seen':
      return 'calm';
    case 'no-connection':
    case 'exchanging':
    case 'no-endpoint':
    case 'saved-here':
    case 'sent':
    case 'accepted':
      return 'waiting';
    default:
      return 'trouble';
  }
}

type Sentence = Pick<SyncWords, 'title' | 'text'> & { short?: string };

function sentence(sync: SyncView, state: SyncState): Sentence {
  const words = textOf('status');
  const place = words.places[guessDeviceKind()];
  const waiting = sync.savedHere + sync.sent;
  switch (state) {
    case 'example':
      return { title: words.example, text: words.exampleWords };
    case 'needs-you':
      return { title: words.needsYou, text: words.needsYouWords(sync.needsYou) };
    case 'no-connection':
      return {
        title: words.noConnection,
        text: offlineWords(sync, waiting, place),
        ...(waiting > 0 && { short: words.short(waiting, place) }),
      };
    case 'exchanging':
      return { title: words.exchanging, text: words.savedSoon(waiting) };
    case 'nothing-yet':
      return { title: words.nothingYet, text: words.nothingYetWords };
    case 'no-endpoint':
      return { title: words.saved, text: words.savedOnly(place) };
    case 'saved-here':
      return {
        title: words.saved,
        text: words.savedSoon(waiting),
        short: words.shortWaiting(waiting),
      };
    case 'sent':
      return { title: words.sent, text: words.sentWords };
    case 'accepted':
      return { title: words.accepted, text: words.acceptedWords };
    case 'stored':
      return { title: words.stored, text: words.storedWords(lastReceiptWords(sync)) };
    case 'seen':
      return { title: words.seen, text: words.seenWords };
    default:
      return { title: words.problem, text: words.problems[state] };
  }
}

function offlineWords({ truth }: SyncView, waiting: number, place: string): string {
  const words = textOf('status');
  if (waiting > 0) return words.savedWaiting(waiting, place);
  return truth === 'nothing-yet' ? words.nothingYetWords : words.savedAll(place);
}

function lastReceiptWords(sync: SyncView): string {
  const last = Math.max(0, ...sync.endpoints.map((endpoint) => endpoint.lastReceiptMillis ?? 0));
  return last > 0 ? formatMoment(last, schoolZone.value, nowMillis.value) : '';
}
