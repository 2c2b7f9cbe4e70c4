import { type SyncState, syncStateOf } from '../../../domain/exchange/sync-state.ts';
import type { SyncView } from '../../../domain/sync-view.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { saveEverything } from '../../save-file.ts';
import { applyUpdate } from '../../service-worker.ts';
import { syncWords, toneOf } from '../../sync-words.ts';
import { textOf } from '../../text/text-of.ts';
import { saveJournal } from './save-journal.ts';
import './state-card.css';

const tones = { calm: 'pine', waiting: 'amber', trouble: 'rose' } as const;

type StateCardProps = { sync: SyncView; onAddEndpoint: () => void };

/** What happened, what is safe, what to do: the state in full, with the one thing that helps. */
export function StateCard(props: StateCardProps) {
  const { sync } = props;
  const state = syncStateOf(sync);
  if (state === 'example') return null;
  const { what, safe, todo } = textOf('exchange').states[state];
  const tone = toneOf(state);
  return (
    <div class="state">
      <Note
        tone={state === 'needs-you' ? 'sky' : tones[tone]}
        title={syncWords(sync).title}
        actions={<StateAction state={state} {...props} />}
      >
        <p>{what}</p>
        <p>{safe}</p>
        <p class={tone === 'trouble' ? 'state__todo' : undefined}>{todo}</p>
      </Note>
    </div>
  );
}

/** Sending is the screen's own button; here stands what that button cannot do. */
function StateAction({ state, sync, onAddEndpoint }: StateCardProps & { state: SyncState }) {
  const words = textOf('exchange');
  switch (state) {
    case 'needs-you':
      return <ButtonLink href="/waiting">{words.decide}</ButtonLink>;
    case 'no-endpoint':
    case 'accepted':
      return <Button onClick={onAddEndpoint}>{words.addServer}</Button>;
    case 'device-full':
      return (
        <Button icon="download" onClick={() => void saveEverything()}>
          {words.saveCopy}
        </Button>
      );
    case 'not-an-endpoint':
      return <Button onClick={() => openAddress(sync)}>{words.openAddress}</Button>;
    case 'newer-version-needed':
      return <Button onClick={openAnew}>{textOf('status').openAnew}</Button>;
    case 'not-allowed':
    case 'endpoint-error':
    case 'damaged-segment':
      return (
        <Button icon="download" onClick={() => void saveJournal(sync)}>
          {words.journal.save}
        </Button>
      );
    default:
      return null;
  }
}

function openAnew(): void {
  if (applyUpdate.value) applyUpdate.value();
  else location.reload();
}

/** A login page or a filter shows itself only in the browser's own window. */
function openAddress({ endpoints }: SyncView): void {
  const answering = endpoints.find(({ problem }) => problem === 'not-an-endpoint');
  if (answering) open(`${answering.url}/`, '_blank', 'noopener');
}
