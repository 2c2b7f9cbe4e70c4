import { Note } from '../../parts/note.tsx';
import { formatNumber } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import type { EndpointAnswer } from './use-endpoint-test.ts';

/** What a test found, in plain words; and that it was no exchange. */
export function EndpointTestNote({ answer }: { answer: EndpointAnswer }) {
  const words = textOf('exchange');
  if (!answer.ok) {
    const { what, todo } = words.states[answer.error.type];
    return (
      <Note tone="amber" title={what}>
        <p>{todo}</p>
        <p class="quiet">{words.testedOnly}</p>
      </Note>
    );
  }
  const { kind, isCodeNeeded, tookMillis } = answer.value;
  return (
    <Note tone={isCodeNeeded || kind === 'unknown' ? 'amber' : 'pine'} title={words.tested[kind]}>
      {isCodeNeeded && <p>{words.testedCode}</p>}
      <p class="quiet">
        {words.testedIn(formatNumber(tookMillis / 1000))} {words.testedOnly}
      </p>
    </Note>
  );
}
