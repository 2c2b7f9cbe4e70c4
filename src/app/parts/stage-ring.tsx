import './stage-ring.css';

type Stage = {
  id: string;
  name: string;
  state: 'done' | 'current' | 'ahead';
  /** How much of the current stage is shown by the data, 0 to 1. */
  part: number;
  href?: string | undefined;
};

type StageRingProps = {
  /** In their order; the ring has as many arcs. */
  stages: readonly Stage[];
  /** Under the number in the middle: «этап из 7». */
  caption: string;
  /** A word for each state, for those who do not see the arcs. */
  stateNames: Readonly<Record<Stage['state'], string>>;
};

/** The ring of the programme beside the list of its stages; the ring says nothing the list does not. */
export function StageRing({ stages, caption, stateNames }: StageRingProps) {
  const current = stages.findIndex((stage) => stage.state === 'current');
  return (
    <div class="stage-ring">
      <svg class="stage-ring__drawing" viewBox="0 0 160 160" aria-hidden="true">
        {stages.map((stage, index) => (
          <StageArc key={stage.id} stage={stage} index={index} count={stages.length} />
        ))}
        <text class="stage-ring__number" x="80" y="86" text-anchor="middle">
          {current >= 0 ? current + 1 : stages.length}
        </text>
        <text class="stage-ring__caption" x="80" y="107" text-anchor="middle">
          {caption}
        </text>
      </svg>
      <ol class="stage-ring__list">
        {stages.map((stage, index) => (
          <li
            key={stage.id}
            class={`stage-ring__stage stage-ring__stage--${stage.state}`}
            aria-current={stage.state === 'current' ? 'step' : undefined}
          >
            <span class="stage-ring__index">{index + 1}</span>
            <span>
              {stage.href ? <a href={stage.href}>{stage.name}</a> : stage.name}
              <span class="hidden-text">, {stateNames[stage.state]}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

const gapDegrees = 4;
const radius = 72;

type StageArcProps = { stage: Stage; index: number; count: number };

function StageArc({ stage, index, count }: StageArcProps) {
  const from = (index * 360) / count + gapDegrees / 2;
  const to = ((index + 1) * 360) / count - gapDegrees / 2;
  // A stage that has begun shows at least a sign of it.
  const reached = from + (to - from) * Math.min(1, Math.max(0.08, stage.part));
  return (
    <>
      <path
        class={stage.state === 'done' ? 'stage-ring__arc stage-ring__arc--done' : 'stage-ring__arc'}
        d={arcPath(from, to)}
      />
      {stage.state === 'current' && (
        <path class="stage-ring__arc stage-ring__arc--current" d={arcPath(from, reached)} />
      )}
    </>
  );
}

function arcPath(fromDegrees: number, toDegrees: number): string {
  const [startX, startY] = pointAt(fromDegrees);
  const [endX, endY] = pointAt(toDegrees);
  return `M${startX} ${startY}A${radius} ${radius} 0 0 1 ${endX} ${endY}`;
}

function pointAt(degrees: number): [x: string, y: string] {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [(80 + radius * Math.cos(angle)).toFixed(2), (80 + radius * Math.sin(angle)).toFixed(2)];
}
