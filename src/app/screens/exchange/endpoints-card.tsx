import type { SyncView } from '../../../domain/sync-view.ts';
import { Card } from '../../parts/card.tsx';
import { textOf } from '../../text/text-of.ts';
import { AddEndpoint, type AddEndpointProps } from './add-endpoint.tsx';
import { EndpointBlock } from './endpoint-block.tsx';

type EndpointsCardProps = { sync: SyncView } & AddEndpointProps;

/** The addresses that keep copies, what was found there, and when each last answered. */
export function EndpointsCard({ sync, ...adding }: EndpointsCardProps) {
  const words = textOf('exchange');
  return (
    <Card title={words.server}>
      {sync.endpoints.length === 0 && <p class="quiet">{words.noServer}</p>}
      {sync.endpoints.map((endpoint) => (
        <EndpointBlock key={endpoint.id} endpoint={endpoint} />
      ))}
      <AddEndpoint {...adding} />
    </Card>
  );
}
