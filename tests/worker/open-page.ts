import '../storage/indexed-db.ts';
import { freshName } from '../storage/device.ts';
import type { Change } from '../../src/domain/changes.ts';
import type { Queries } from '../../src/domain/views.ts';
import { createApi } from '../../src/worker/create-api.ts';
import type { Surroundings } from '../../src/worker/surroundings.ts';

export type TestPage = ReturnType<typeof openPage>;

const setRealTimer: Surroundings['setTimer'] = (task, delayMillis) => {
  const timer = setTimeout(task, delayMillis);
  return () => clearTimeout(timer);
};

type PageOptions = {
  readonly name?: string;
  readonly wall?: { millis: number };
  readonly isOnline?: boolean;
};

export const appAddress = 'http://localhost/';

/** The worker's object without a worker around it, with a wall clock that people can set. */
export function openPage(options: PageOptions = {}) {
  const { name = freshName(), wall = { millis: Date.UTC(2026, 10, 24, 3) }, isOnline } = options;
  const crashes: unknown[] = [];
  const api = createApi({
    databaseNames: { school: name, example: `${name}-example` },
    now: () => wall.millis,
    build: 'test',
    elapsed: () => performance.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    appAddress,
    fetch: (url, request) =>
      isOnline ? fetch(url, request) : Promise.reject(new TypeError('offline')),
    setTimer: setRealTimer,
    locks: { request: (_name, _options, task) => task({}) },
    // Only Chromium keeps such a log.
    leaveTornLog: () => Promise.resolve(),
    onCrash: (error) => crashes.push(error),
  });
  return { api, wall, name, crashes };
}

export async function openSchool(options: PageOptions = {}, address = appAddress) {
  const page = openPage(options);
  await page.api.start('school');
  const created = await page.api.createProgramme({
    school: 'Хандагайская школа',
    place: 'Хандагай',
    zone: 'Asia/Irkutsk',
    firstYear: 2026,
    coordinator: 'Доржиева Саяна',
    device: { name: 'Ноутбук учительской', kind: 'laptop' },
    appAddress: address,
  });
  if (!created.ok) throw new Error(created.error.type);
  return page;
}

export async function insist({ api }: TestPage, changes: readonly Change[]): Promise<string> {
  const saved = await api.do(changes);
  if (!saved.ok) throw new Error(saved.error.type);
  return saved.value.act;
}

/** Every answer to a question, as the page would get it. */
export async function follow<Name extends keyof Queries>(
  { api }: TestPage,
  name: Name,
  question: Queries[Name]['question'],
) {
  const given: Queries[Name]['answer'][] = [];
  const end = await api.watch(name, question, (answer) => {
    given.push(answer);
  });
  const last = (): Queries[Name]['answer'] => {
    const answer = given.at(-1);
    if (answer === undefined) throw new Error('No answer yet.');
    return answer;
  };
  return { given, end, last };
}
