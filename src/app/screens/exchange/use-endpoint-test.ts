import { useState } from 'preact/hooks';
import type { Api } from '../../../domain/api.ts';
import { api } from '../../worker-bridge.ts';

export type EndpointAnswer = Awaited<ReturnType<Api['testEndpoint']>>;

/** Asks an address what it is, and keeps the answer until it is asked again. */
export function useEndpointTest(id: string) {
  const [answer, setAnswer] = useState<EndpointAnswer | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    setAnswer(null);
    setAnswer(await api.testEndpoint(id));
    setAsking(false);
  };
  return { answer, isAsking, ask };
}
