import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { EndpointKind } from '../domain/sync-view.ts';
import { answerToFault, type Fault, readJson } from './ask.ts';
import { introduceAtStore } from './introductions.ts';
import { HelloSchema, helloUrl } from './protocol.ts';
import { postToSink } from './sink.ts';
import type { StoreParts } from './store-frames.ts';

/**
 * Finds out what an address is by asking it, never by configuration: who says the protocol's name
 * is full; who gives back what was put there is a store; who refuses a PUT and takes a POST is a
 * sink. Who takes everything and gives back something else is a login page.
 */
export async function recogniseKind(parts: StoreParts): Promise<Outcome<EndpointKind, Fault>> {
  const { talk } = parts;
  const hello = await talk.ask({ method: 'GET', url: helloUrl(talk.endpoint().url) });
  if (!hello.ok) return hello;
  if (readJson(hello.value, HelloSchema)) return done('full');
  if (hello.value.status >= 500) return refused(answerToFault(hello.value));
  const introduced = await introduceAtStore(parts);
  if (introduced.ok) return done('store');
  if (introduced.error.status === undefined) return introduced;
  const posted = await postToSink(talk);
  if (!posted.ok) return posted;
  return done(talk.endpoint().cursor > 0 ? 'sink' : 'unknown');
}
