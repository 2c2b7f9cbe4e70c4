import { signal } from '@preact/signals';

/** Browsers let a page sound only after somebody has touched it; after a reload, touched it again. */
export const isSoundOn = signal(false);

export type Signal = 'begin' | 'warning' | 'end';

let context: AudioContext | null = null;

/** From inside a tap or a key: there the browser allows it. */
export async function unlockSound(): Promise<void> {
  // Not in every browser on Linux without a sound card, whatever the types say.
  if (!('AudioContext' in globalThis)) return;
  context ??= new AudioContext();
  try {
    await context.resume();
  } catch {
    // No output device: the screen says by itself what the bell would have said.
  }
  isSoundOn.value = context.state === 'running';
}

/** Tones of a bell, made here: no file has to be loaded. Silent until `unlockSound`. */
export function playSignal(kind: Signal): void {
  if (!context || context.state !== 'running') return;
  for (const [after, hertz] of strokes[kind]) strike(context, after, hertz);
}

/** Seconds after the signal, and pitch: two upwards, two short ones, three of the same bell. */
const strokes: Readonly<Record<Signal, readonly (readonly [number, number])[]>> = {
  begin: [
    [0, 523],
    [0.35, 784],
  ],
  warning: [
    [0, 660],
    [0.25, 660],
  ],
  end: [
    [0, 587],
    [0.7, 587],
    [1.4, 587],
  ],
};

/** A bell is its tone with two partials that are no whole multiples, dying away at once. */
const partials = [
  { factor: 1, loudness: 0.5, seconds: 1.6 },
  { factor: 2.76, loudness: 0.18, seconds: 0.9 },
  { factor: 5.4, loudness: 0.08, seconds: 0.4 },
] as const;

function strike(audio: AudioContext, after: number, hertz: number): void {
  const start = audio.currentTime + after;
  for (const { factor, loudness, seconds } of partials) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz * factor;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(loudness, start + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }
}
