import './meter.css';

type MeterProps = {
  /** What is measured, for whoever does not see the bar: «Шаги: 3 из 5». */
  label: string;
  value: number;
  max: number;
  tone?: 'pine' | 'amber' | 'rose' | undefined;
};

/** How much of something there is. For work that goes on, see `ProgressBar`. */
export function Meter({ label, value, max, tone = 'pine' }: MeterProps) {
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div class="meter">
      {/* Browsers draw their own in ways that cannot be styled alike; readers need just this. */}
      <meter class="hidden-text" aria-label={label} min={0} max={max} value={value}>
        {label}
      </meter>
      <div class={`meter__fill meter__fill--${tone}`} style={{ inlineSize: `${part * 100}%` }} />
    </div>
  );
}
