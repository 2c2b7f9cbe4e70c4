import { useState } from 'preact/hooks';
import type { EndpointView } from '../../../domain/sync-view.ts';
import { Button } from '../../parts/button.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { Note } from '../../parts/note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { formatBytes } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { EndpointTestNote } from './endpoint-test-note.tsx';
import { useEndpointTest } from './use-endpoint-test.ts';
import './endpoint-block.css';

/** One address: what it is, when it last answered in each direction, and the question to it. */
export function EndpointBlock({ endpoint }: { endpoint: EndpointView }) {
  const words = textOf('exchange');
  const { url, kind, problem } = endpoint;
  const { answer, isAsking, ask } = useEndpointTest(endpoint.id);
  const isCodeNeeded =
    problem === 'registration-needed' || (answer?.ok === true && answer.value.isCodeNeeded);
  return (
    <div class="endpoint">
      <div class="endpoint__head">
        <div class="endpoint__words">
          <p class="endpoint__address">{url}</p>
          <p class="quiet">{words.endpointKinds[kind]}</p>
        </div>
        <Button size="row" label={words.testOf(url)} busy={isAsking} onClick={() => void ask()}>
          {isAsking ? words.testing : words.test}
        </Button>
        <Button
          kind="quiet"
          size="row"
          icon="remove"
          label={words.removeServer(url)}
          onClick={() => void api.removeEndpoint(endpoint.id)}
        />
      </div>
      <div aria-live="polite">{answer && <EndpointTestNote answer={answer} />}</div>
      {problem && !answer && <Note tone="amber">{words.states[problem].what}</Note>}
      {isCodeNeeded && <CodeForm url={url} />}
      <DefinitionList items={historyOf(endpoint)} />
    </div>
  );
}

/** The same address with a code: what is kept of it stays. */
function CodeForm({ url }: { url: string }) {
  const words = textOf('exchange');
  const [code, setCode] = useState('');
  return (
    <form
      class="endpoint__code"
      onSubmit={(event) => {
        event.preventDefault();
        void api.addEndpoint(url, code.trim());
      }}
    >
      <TextField label={words.registrationCode} value={code} onInput={setCode} />
      <Button type="submit">{words.saveCode}</Button>
    </form>
  );
}

function historyOf(endpoint: EndpointView) {
  const words = textOf('exchange');
  const { lastTryMillis, problem } = endpoint;
  return [
    { term: words.outward, value: outwardWords(endpoint) },
    { term: words.inward, value: inwardWords(endpoint) },
    ...(problem && lastTryMillis ? [{ term: words.lastTry, value: moment(lastTryMillis) }] : []),
    { term: words.thisMonth, value: formatBytes(endpoint.bytesThisMonth) },
  ];
}

function outwardWords({ kind, problem, lastReceiptMillis, lastTryMillis }: EndpointView): string {
  const words = textOf('exchange');
  if (lastReceiptMillis !== null) return words.confirmed(moment(lastReceiptMillis));
  const isAccepted = kind === 'sink' && problem === null && lastTryMillis !== null;
  return isAccepted ? words.accepted(moment(lastTryMillis)) : words.never;
}

function inwardWords({ kind, lastPullMillis }: EndpointView): string {
  const words = textOf('exchange');
  if (kind === 'sink') return words.onlyOutward;
  return lastPullMillis === null ? words.never : words.checked(moment(lastPullMillis));
}

const moment = (millis: number) => formatMoment(millis, schoolZone.value, nowMillis.value);
