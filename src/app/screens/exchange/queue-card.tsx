import { useState } from 'preact/hooks';
import type { QueueAct, QueueDeed } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { fieldWords, subjectWords } from '../record-words.ts';
import './queue-card.css';

const stepRows = 20;

/** What waits, in words: nobody has to believe a number. */
export function QueueCard() {
  const words = textOf('exchange');
  const [limit, setLimit] = useState(stepRows);
  const queue = useWatch('queue', { limit });
  if (!queue) return null;
  const hidden = queue.total - queue.acts.length;
  return (
    <Card title={words.waiting(queue.total)}>
      {queue.total === 0 && <p class="quiet">{words.waitingEmpty}</p>}
      <ul class="queue">
        {queue.acts.map((act) => (
          <QueueLine key={act.stamp} act={act} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => setLimit(limit + stepRows * 5)}>
          {words.andMore(hidden)}
        </Button>
      )}
    </Card>
  );
}

function QueueLine({ act }: { act: QueueAct }) {
  return (
    <li class="queue__line">
      <span class="queue__deeds">
        {act.deeds.map((deed) => (
          <Deed key={`${deed.kind} ${deed.id}`} deed={deed} />
        ))}
      </span>
      <span class="queue__moment quiet">
        {formatMoment(act.atMillis, schoolZone.value, nowMillis.value)}
      </span>
    </li>
  );
}

function Deed({ deed }: { deed: QueueDeed }) {
  const words = textOf('exchange');
  const what = deed.kind === 'edited' ? deed.fields.map(fieldWords).join(', ') : '';
  const amount = deed.records > 1 ? words.records(deed.records) : '';
  return (
    <>
      <span>{subjectWords(deed.table, deed.subject)}</span>
      <span class="quiet">
        {[words.kinds[deed.kind], what, amount].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
