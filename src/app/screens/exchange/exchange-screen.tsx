import { useState } from 'preact/hooks';
import type { SyncView } from '../../../domain/sync-view.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { DevicesCard } from './devices-card.tsx';
import { EndpointsCard } from './endpoints-card.tsx';
import { FileCard } from './file-card.tsx';
import { JournalCard } from './journal-card.tsx';
import { QueueCard } from './queue-card.tsx';
import { StateCard } from './state-card.tsx';
import { TruthsCard } from './truths-card.tsx';

/** Where every record is, and what can be done about it. */
export function ExchangeScreen() {
  const sync = useWatch('sync', {});
  if (!sync) return null;
  return sync.isExample ? <ExampleExchange /> : <ExchangePaper sync={sync} />;
}

function ExampleExchange() {
  const words = textOf('exchange');
  return (
    <Page header={<PageHeader title={words.title} />}>
      <Note tone="sky">{words.example}</Note>
    </Page>
  );
}

function ExchangePaper({ sync }: { sync: SyncView }) {
  const words = textOf('exchange');
  const [isAsked, setAsked] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const isBusy = isAsked || sync.isExchanging;
  const exchange = async () => {
    setAsked(true);
    await api.exchangeNow();
    setAsked(false);
  };
  const send = sync.endpoints.length > 0 && (
    <Button kind="primary" icon="exchange" busy={isBusy} onClick={() => void exchange()}>
      {isBusy ? words.sending : words.sendNow}
    </Button>
  );
  return (
    <Page
      header={<PageHeader title={words.title} primary={send} />}
      side={<DevicesCard sync={sync} />}
      foot={send && <StickyBar>{send}</StickyBar>}
    >
      <StateCard sync={sync} onAddEndpoint={() => setAdding(true)} />
      <TruthsCard sync={sync} />
      <QueueCard />
      <EndpointsCard sync={sync} isAdding={isAdding} onAdding={setAdding} />
      <FileCard />
      <JournalCard sync={sync} />
    </Page>
  );
}
