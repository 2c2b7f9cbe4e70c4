import { useState } from 'preact/hooks';
import type { Pin } from '../../../domain/matching/matching-input.ts';
import type { MatchingView } from '../../../domain/pairing/matching-plan.ts';
import type { Model } from '../../../domain/records/forms.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { schoolToday } from '../../school.ts';
import { formatPercent } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { MentoringTabs } from '../mentoring/mentoring-tabs.tsx';
import { acceptPlanned } from './accept-planned.ts';
import { LeftOverCard } from './left-over-card.tsx';
import { MatchingSide } from './matching-side.tsx';
import { NothingProposed } from './nothing-proposed.tsx';
import { Proposals } from './proposals.tsx';
import { RefusedPins } from './refused-pins.tsx';
import { usePins } from './use-pins.ts';
import './matching-screen.css';

/** «Подбор»: who could work with whom, why, and who stays without anybody. */
export function MatchingScreen() {
  const { pins, change } = usePins();
  if (pins === null) return null;
  return <Matching pins={pins} onPins={change} />;
}

type MatchingProps = { pins: readonly Pin[]; onPins: (pins: readonly Pin[]) => void };

function Matching({ pins, onPins }: MatchingProps) {
  const words = textOf('matching');
  const question = { today: schoolToday.value, pins };
  const view = useWatch('matching', question);
  const [model, setModel] = useState<Model | null>(null);
  const [isBusy, setBusy] = useState(false);
  const shown = view && filterModel(view, model);
  const keys = shown ? keysOf(shown) : [];

  const accept = async (chosen: readonly string[], rest: readonly string[] = []) => {
    if (isBusy) return;
    setBusy(true);
    const isDone = await acceptPlanned(question, chosen, rest);
    setBusy(false);
    if (isDone && view)
      onPins(pins.filter(({ requestId }) => !isAccepted(view, chosen, requestId)));
  };
  const acceptAll = shown && keys.length > 0 && (
    <Button
      kind="primary"
      busy={isBusy}
      onClick={() =>
        void accept(
          keys,
          shown.rest.map(({ requestId }) => requestId),
        )
      }
    >
      {words.acceptAll(keys.length)}
    </Button>
  );
  const freePins = () => {
    onPins([]);
    showToast({ text: words.pinsFreed, onUndo: () => onPins(pins) });
  };
  return (
    <Page
      kind="slim-side"
      header={
        <PageHeader
          title={words.title}
          lead={view && leadOf(view)}
          actions={pins.length > 0 && <Button onClick={freePins}>{words.again}</Button>}
          primary={acceptAll}
        />
      }
      above={<MentoringTabs current="matching" />}
      side={
        shown && (
          <MatchingSide model={model} onModel={setModel}>
            <LeftOverCard view={shown} question={question} />
          </MatchingSide>
        )
      }
      foot={acceptAll && <StickyBar kind="float">{acceptAll}</StickyBar>}
    >
      {!shown && <ProgressBar label={words.working} part={null} />}
      {shown && <RefusedPins view={shown} pins={pins} onPins={onPins} />}
      {shown && keys.length === 0 && <NothingProposed view={shown} isFiltered={model !== null} />}
      {shown && keys.length > 0 && (
        <Proposals
          view={shown}
          question={question}
          isBusy={isBusy}
          onAccept={(key) => void accept([key])}
          onPins={onPins}
        />
      )}
    </Page>
  );
}

function leadOf(view: MatchingView): string {
  const words = textOf('matching');
  const sum = view.pairs.reduce((total, { points }) => total + points, 0);
  const fit = view.pairs.length > 0 ? words.fit(formatPercent(sum / view.pairs.length / 1000)) : '';
  return [words.lead(view.requests, view.freeMentors), fit].filter(Boolean).join(' ');
}

function filterModel(view: MatchingView, model: Model | null): MatchingView {
  if (model === null) return view;
  return {
    ...view,
    pairs: view.pairs.filter((pair) => pair.model === model),
    couples: model === 'peer' ? view.couples : [],
    circles: model === 'group' ? view.circles : [],
    rest: view.rest.filter((one) => one.model === model),
  };
}

const keysOf = ({ pairs, couples, circles }: MatchingView): readonly string[] =>
  [...pairs, ...couples, ...circles].map(({ key }) => key);

const isAccepted = ({ pairs }: MatchingView, keys: readonly string[], requestId: string): boolean =>
  pairs.some((pair) => pair.requestId === requestId && keys.includes(pair.key));
