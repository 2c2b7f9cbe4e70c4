import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { EndpointTest } from '../domain/sync-view.ts';
import { type Answer, answerToFault, type Fault, readJson } from './ask.ts';
import { introduceAtStore } from './introductions.ts';
import { type Hello, HelloSchema, HeadsSchema, headsUrl, helloUrl } from './protocol.ts';
import { createSession } from './session.ts';
import type { StoreParts } from './store-frames.ts';

type Found = Omit<EndpointTest, 'tookMillis'>;

/**
 * A person's question: what is this address? The same as `recogniseKind` asks, but nothing that
 * waits is sent and nothing is noted, so that no test ever looks like an exchange. What was
 * remembered of the address does not count: a store must give back our introduction once more.
 */
export async function testEndpoint(parts: StoreParts): Promise<Outcome<Found, Fault>> {
  const { talk } = parts;
  const hello = await talk.ask({ method: 'GET', url: helloUrl(talk.endpoint().url) });
  if (!hello.ok) return hello;
  const words = readJson(hello.value, HelloSchema);
  if (words) return testFull(parts, words);
  if (hello.value.status >= 500) return refused(answerToFault(hello.value));
  const introduced = await introduceAtStore({ ...parts, session: createSession() });
  if (introduced.ok) return done({ kind: 'store', isCodeNeeded: false });
  return introduced.error.status === undefined ? introduced : testSink(parts);
}

/** Whether our key opens the log there; a log that nobody has written to opens for everyone. */
async function testFull(
  { talk }: StoreParts,
  { registration }: Hello,
): Promise<Outcome<Found, Fault>> {
  const { url, log, registrationCode } = talk.endpoint();
  const answer = await talk.ask({ method: 'GET', url: headsUrl(url, log) });
  if (!answer.ok) return answer;
  const heads = answer.value.status === 200 ? readJson(answer.value, HeadsSchema) : undefined;
  if (!heads) return refused(answerToFault(answer.value));
  const isNew = heads.heads.length === 0;
  const isCodeNeeded = isNew && registration === 'code' && registrationCode === '';
  return done({ kind: 'full', isCodeNeeded });
}

/** Our first segment once more: whoever takes it again has it twice, and twice is once. */
async function testSink({ talk }: StoreParts): Promise<Outcome<Found, Fault>> {
  const segment = await talk.log.readSegment(talk.ownDevice(), 1);
  if (!segment) return done({ kind: 'unknown', isCodeNeeded: false });
  const { url } = talk.endpoint();
  const posted = await talk.ask({ method: 'POST', url, body: segment.bytes.slice() });
  if (!posted.ok) return posted;
  return isAccepted(posted.value)
    ? done({ kind: 'sink', isCodeNeeded: false })
    : refused(answerToFault(posted.value));
}

const isAccepted = ({ status }: Answer) => status >= 200 && status < 300;
