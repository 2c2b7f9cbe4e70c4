import { useState } from 'preact/hooks';
import type { EndpointView, SyncView } from '../../../domain/sync-view.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { formatBytes } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import './endpoints-card.css';

/** The addresses that keep copies, what was found there, and when each last answered. */
export function EndpointsCard({ sync }: { sync: SyncView }) {
  const words = textOf('exchange');
  return (
    <Card title={words.server} note={words.bytesThisMonth(formatBytes(sync.bytesThisMonth))}>
      {sync.endpoints.length === 0 && <p class="quiet">{words.noServer}</p>}
      {sync.endpoints.map((endpoint) => (
        <EndpointBlock key={endpoint.id} endpoint={endpoint} />
      ))}
      <AddEndpoint />
    </Card>
  );
}

function EndpointBlock({ endpoint }: { endpoint: EndpointView }) {
  const words = textOf('exchange');
  const history = [
    endpoint.lastReceiptMillis && words.lastReceipt(moment(endpoint.lastReceiptMillis)),
    endpoint.lastPullMillis && words.lastPull(moment(endpoint.lastPullMillis)),
    !endpoint.lastPullMillis &&
      endpoint.lastTryMillis &&
      words.lastTry(moment(endpoint.lastTryMillis)),
  ].filter(Boolean);
  return (
    <div class="endpoint">
      <div class="endpoint__words">
        <p class="endpoint__address">{endpoint.url}</p>
        <p class="quiet">
          {[
            words.endpointKinds[endpoint.kind],
            ...(history.length > 0 ? history : [words.never]),
          ].join(' · ')}
        </p>
      </div>
      <Button
        kind="quiet"
        size="row"
        icon="remove"
        label={words.removeServer(endpoint.url)}
        onClick={() => void api.removeEndpoint(endpoint.id)}
      />
      {endpoint.problem && (
        <div class="endpoint__problem">
          <Note tone="amber">{textOf('status').problems[endpoint.problem]}</Note>
        </div>
      )}
    </div>
  );
}

const moment = (millis: number) => formatMoment(millis, schoolZone.value, nowMillis.value);

function AddEndpoint() {
  const words = textOf('exchange');
  const [url, setUrl] = useState('');
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = async () => {
    const added = await api.addEndpoint(url.trim(), code.trim());
    setWrong(!added.ok);
    if (added.ok) setUrl('');
  };
  return (
    <details class="endpoint__add">
      <summary>{words.addServer}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={words.address}
          hint={words.addressHint}
          type="url"
          value={url}
          error={isWrong ? words.notAnAddress : undefined}
          onInput={setUrl}
        />
        <TextField label={words.registrationCode} optional value={code} onInput={setCode} />
        <Button type="submit">{words.addServer}</Button>
      </form>
    </details>
  );
}
