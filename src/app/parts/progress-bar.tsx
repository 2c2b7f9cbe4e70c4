import './meter.css';
import './progress-bar.css';

type ProgressBarProps = {
  /** What is being done, written over the bar. */
  label: string;
  /** From 0 to 1; `null` while nobody can say how much there is. */
  part: number | null;
  /** A quiet line under the bar: «1 200 из 5 000 строк». */
  note?: string | undefined;
};

export function ProgressBar({ label, part, note }: ProgressBarProps) {
  const percent = part === null ? undefined : Math.round(part * 100);
  return (
    <div class="progress-bar">
      <p class="progress-bar__label">{label}</p>
      <div class={part === null ? 'meter progress-bar--open' : 'meter'}>
        <progress class="hidden-text" aria-label={label} max={100} value={percent} />
        <div class="meter__fill" style={{ inlineSize: `${percent ?? 30}%` }} />
      </div>
      {note && <p class="progress-bar__note">{note}</p>}
    </div>
  );
}
