import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';

/** A device that has joined and has nothing of the school yet: what is on its way, and what brings it by hand. */
export function ArrivingCard() {
  const words = textOf('start').joining;
  const sync = useWatch('sync', {});
  const isStuck = sync !== undefined && sync.endpoints.every(({ problem }) => problem !== null);
  return (
    <Card>
      <EmptyState
        icon="exchange"
        title={words.waiting}
        text={isStuck ? words.noConnection : words.waitingHint}
        action={<ButtonLink href="/exchange">{words.byHand}</ButtonLink>}
      />
    </Card>
  );
}
