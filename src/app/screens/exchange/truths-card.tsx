import type { SyncView } from '../../../domain/sync-view.ts';
import { Card } from '../../parts/card.tsx';
import { textOf } from '../../text/text-of.ts';
import './truths-card.css';

/** The five truths with their counts; none says more than is proved. */
export function TruthsCard({ sync }: { sync: SyncView }) {
  const words = textOf('exchange').truths;
  const truths = [
    { count: sync.savedHere, name: words.savedHere, hint: words.savedHereHint, tone: 'amber' },
    { count: sync.sent, name: words.sent, hint: words.sentHint, tone: 'amber' },
    { count: sync.stored, name: words.stored, hint: words.storedHint, tone: 'pine' },
    { count: sync.seen, name: words.seen, hint: words.seenHint, tone: 'pine' },
    { count: sync.needsYou, name: words.needsYou, hint: words.needsYouHint, tone: 'sky' },
  ];
  return (
    <Card title={words.title}>
      <dl class="truths">
        {truths.map((truth) => (
          <div key={truth.name} class="truths__one">
            <dt>
              <span class="truths__name">{truth.name}</span>
              <span class="quiet">{truth.hint}</span>
            </dt>
            <dd
              class={
                truth.count > 0 ? `truths__count truths__count--${truth.tone}` : 'truths__count'
              }
            >
              {truth.name === words.needsYou && truth.count > 0 ? (
                <a href="/waiting">{truth.count}</a>
              ) : (
                truth.count
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
