import { useEffect, useRef, useState } from 'preact/hooks';
import type { Proof, Stage } from '../../../domain/programme/stage.ts';
import type { YearView } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { cureAddress } from './stage-cures.ts';
import { TaskLine } from './task-line.tsx';
import './stage-card.css';

type StageCardProps = { stage: Stage; view: YearView; isReadOnly?: boolean };

/** One stage: when it begins, what is there, what is missing with its cure, and its tasks. */
export function StageCard({ stage, view, isReadOnly = false }: StageCardProps) {
  const words = textOf('programme').stages;
  const name = textOf('today').stageNames[stage.number - 1] ?? '';
  const { id, isOpen, setOpen } = useOpening(stage);
  const met = stage.proofs.filter(({ isMet }) => isMet).length;
  const tasks = view.tasks.filter((task) => task.stage === stage.number);
  return (
    <details
      id={id}
      class="stage-card"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class="stage-card__head">
        <span class={`stage-card__number stage-card__number--${stage.state}`}>{stage.number}</span>
        <h2>{name}</h2>
        <span class="stage-card__state">
          <span class="quiet">{words.proofsMet(met, stage.proofs.length)}</span>
          <Tag tone={tones[stage.state]}>{words.states[stage.state]}</Tag>
        </span>
      </summary>
      <div class="stage-card__body">
        <p class="quiet">{words.results[stage.number - 1]}</p>
        {!stage.isOpen && <p>{words.entries[stage.number - 1]}</p>}
        <ul class="proofs">
          {stage.proofs.map((proof) => (
            <ProofLine key={proof.code} proof={proof} view={view} isReadOnly={isReadOnly} />
          ))}
        </ul>
        <h3>{words.tasks}</h3>
        {tasks.length === 0 && <p class="quiet">{words.noTasks}</p>}
        <ul class="task-list">
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} view={view} isReadOnly={isReadOnly} />
          ))}
        </ul>
        {!isReadOnly && (
          <p>
            <a href="/programme/road-map">{words.toRoadMap}</a>
          </p>
        )}
      </div>
    </details>
  );
}

const tones: Readonly<Record<Stage['state'], Tone>> = {
  done: 'pine',
  current: 'amber',
  part: 'sky',
  none: 'quiet',
};

/** The stage that runs lies open, and the one that a link leads to, from here or from Today. */
function useOpening({ number, state }: Stage) {
  const id = `stage-${number}`;
  const [isOpen, setOpen] = useState(state === 'current' || location.hash === `#${id}`);
  const isAsked = useRef(location.hash === `#${id}`);
  useEffect(() => {
    const follow = () => {
      if (location.hash !== `#${id}`) return;
      setOpen(true);
      document.getElementById(id)?.scrollIntoView();
    };
    if (isAsked.current) follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [id]);
  return { id, isOpen, setOpen };
}

type ProofLineProps = { proof: Proof; view: YearView; isReadOnly: boolean };

function ProofLine({ proof, view, isReadOnly }: ProofLineProps) {
  const words = textOf('programme');
  const { code, isMet, count, of } = proof;
  const order = code === 'launch-order' ? view.launchOrder : null;
  return (
    <li class={isMet ? 'proofs__line proofs__line--met' : 'proofs__line'}>
      <Icon name={isMet ? 'check' : 'waiting'} />
      <span class="proofs__words">
        {words.proofs[code](count, of)}
        {order && (
          <a class="quiet" href={`/papers/${order.id}`}>
            {words.stages.launchOrder(order.number, formatDate(order.on, 'numbers'))}
          </a>
        )}
        <span class="hidden-text">, {isMet ? words.proofMet : words.proofMissing}</span>
      </span>
      {!isMet && !isReadOnly && (
        <ButtonLink href={cureAddress(proof)} size="row">
          {words.cures[code]}
        </ButtonLink>
      )}
    </li>
  );
}
