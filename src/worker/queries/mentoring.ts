import type { MentoringCounts } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living } from '../register.ts';

/** Counted by hand: the rules of pairing are fetched only when somebody pairs. */
export async function answerMentoring({ memory }: OpenSpace): Promise<MentoringCounts> {
  const [matches, requests, offers] = await Promise.all([
    memory.match.load(),
    memory.request.load(),
    memory.offer.load(),
  ]);
  const isFinished = living(matches).map(({ status }) => status.state === 'closed');
  const offersNow = living(offers).filter((one) => !one.isReserve && one.finishedOn === '');
  return {
    requests: living(requests).filter(({ status }) => status === 'open').length,
    mentors: new Set(offersNow.map(({ mentor }) => mentor)).size,
    matches: isFinished.filter((finished) => !finished).length,
    finished: isFinished.filter(Boolean).length,
  };
}
