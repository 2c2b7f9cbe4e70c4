import type { Stage } from '../../../domain/programme/stage.ts';
import type { TodayView } from '../../../domain/today/today-view.ts';
import { Card } from '../../parts/card.tsx';
import { StageRing } from '../../parts/stage-ring.tsx';
import { formatDate } from '../../text/dates.ts';
import { formatPercent } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import './stages-card.css';

/** Where the year stands: the seven official stages and four figures. */
export function StagesCard({ view }: { view: TodayView }) {
  const words = textOf('today');
  return (
    <Card>
      <h2 class="hidden-text">{words.stages}</h2>
      <StageRing
        stages={view.stages.map((stage, index) => ({
          id: String(stage.number),
          name: words.stageNames[index] ?? '',
          state: ringState(stage),
          part: stage.part,
          href: `/programme#stage-${stage.number}`,
        }))}
        caption={words.stageCaption}
        stateNames={words.ringStates}
      />
      <FiguresLine view={view} />
    </Card>
  );
}

const ringState = ({ state }: Stage) => (state === 'done' || state === 'current' ? state : 'ahead');

function FiguresLine({ view: { figures, today } }: { view: TodayView }) {
  const words = textOf('today').figures;
  const share = figures.pupils > 0 ? figures.pupilsInProgramme / figures.pupils : null;
  const shown: [string, string][] = [
    [share === null ? '—' : formatPercent(share, 0), words.share],
    [String(figures.mentors), words.mentors(figures.mentors)],
    [String(figures.matches), words.matches(figures.matches)],
    [String(figures.meetingsThisMonth), words.meetings(figures.meetingsThisMonth, monthOf(today))],
  ];
  return (
    <dl class="figures">
      {shown.map(([figure, label]) => (
        <div key={label} class="figures__one">
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

const monthOf = (date: string) =>
  textOf('today').inMonths[Number(date.slice(5, 7)) - 1] ?? formatDate(date, 'month');
