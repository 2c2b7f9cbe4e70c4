import { done, type Outcome, refused } from '../domain/outcome.ts';
import { answerToFault, type Fault } from './ask.ts';
import type { Exchanged } from './exchange-full.ts';
import type { Talk } from './talk.ts';

/**
 * One way out: our own segments, one after another, to whatever takes a POST. It accepts and proves
 * nothing, so there are never receipts; the cursor remembers the last number that was accepted.
 */
export async function postToSink(talk: Talk): Promise<Outcome<Exchanged, Fault>> {
  while (talk.isMine()) {
    const { url, cursor } = talk.endpoint();
    const segment = await talk.log.readSegment(talk.ownDevice(), cursor + 1);
    if (!segment) break;
    talk.noteSent([segment]);
    const answer = await talk.ask({ method: 'POST', url, body: segment.bytes.slice() });
    if (!answer.ok) return answer;
    const isAccepted = answer.value.status >= 200 && answer.value.status < 300;
    if (!isAccepted) return refused(answerToFault(answer.value));
    await talk.update({ cursor: cursor + 1 });
  }
  return done({ applied: 0 });
}
