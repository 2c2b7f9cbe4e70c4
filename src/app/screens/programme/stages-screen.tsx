import type { Stage } from '../../../domain/programme/stage.ts';
import type { YearView } from '../../../domain/views.ts';
import { Card } from '../../parts/card.tsx';
import { StageRing } from '../../parts/stage-ring.tsx';
import { textOf } from '../../text/text-of.ts';
import { StageCard } from './stage-card.tsx';
import { YearPage } from './year-page.tsx';

/** Where the year stands: seven stages, each with what speaks for it and what is still missing. */
export function StagesScreen() {
  const words = textOf('programme');
  return (
    <YearPage
      tab="stages"
      title={words.title}
      lead={words.stages.lead}
      side={(view) => <Ring view={view} />}
    >
      {(view) =>
        view.stages.map((stage) => <StageCard key={stage.number} stage={stage} view={view} />)
      }
    </YearPage>
  );
}

function Ring({ view }: { view: YearView }) {
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
          href: `#stage-${stage.number}`,
        }))}
        caption={words.stageCaption}
        stateNames={words.ringStates}
      />
    </Card>
  );
}

const ringState = ({ state }: Stage) => (state === 'done' || state === 'current' ? state : 'ahead');
