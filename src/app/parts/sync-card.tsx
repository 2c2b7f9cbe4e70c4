import './sync-card.css';

/** The state of exchange, already in words. */
export type SyncWords = {
  /** `calm` everything is where it should be · `waiting` something waits for a connection · `trouble` a person is needed. */
  tone: 'calm' | 'waiting' | 'trouble';
  title: string;
  text: string;
  /** The same in one line, for the strip on the phone. */
  short: string;
  href: string;
};

/** At the foot of the rail. */
export function SyncCard({ words }: { words: SyncWords }) {
  return (
    <a class="sync-card" href={words.href}>
      <span class={`sync-sign sync-sign--${words.tone}`} aria-hidden="true" />
      <span class="sync-card__title" aria-live="polite">
        {words.title}
      </span>
      <span class="sync-card__text">{words.text}</span>
    </a>
  );
}

/** At the top of the phone. */
export function SyncStrip({ words }: { words: SyncWords }) {
  return (
    <a class={`sync-strip sync-strip--${words.tone}`} href={words.href}>
      <span class={`sync-sign sync-sign--${words.tone}`} aria-hidden="true" />
      <span aria-live="polite">{words.short}</span>
    </a>
  );
}
