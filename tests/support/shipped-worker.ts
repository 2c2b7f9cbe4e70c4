import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Api, NewProgramme, Space } from '../../src/domain/api.ts';
import type { Change } from '../../src/domain/changes.ts';
import type { SyncView } from '../../src/domain/sync-view.ts';
import { appAddress } from './browser.ts';
import { projectPath } from './project-paths.ts';

declare global {
  /** The library's build for plain pages; of its types we need these two. */
  var Comlink: {
    readonly wrap: (worker: Worker) => Api;
    readonly proxy: <Callback>(callback: Callback) => Callback;
  };
  /** The shipped worker, as the app itself has it. */
  var krug: Api;
}

/** A page of the app's origin that is not the app, so that nobody else asks the worker for anything. */
export const quietAddress = `${appAddress}/health`;

/**
 * Starts the worker of the built product and puts it under `krug` in the page, so that a bench can
 * fill and measure what is shipped. The device needs `bypassContentPolicy` on the quiet page.
 */
export async function connectWorker(page: Page, space: Space = 'school'): Promise<void> {
  await page.evaluate(
    readFileSync(projectPath('node_modules/comlink/dist/umd/comlink.js'), 'utf8'),
  );
  await page.evaluate(
    async ([address, name]) => {
      globalThis.krug = Comlink.wrap(new Worker(address, { type: 'module' }));
      await globalThis.krug.start(name);
    },
    [`/assets/${workerFile()}`, space] as const,
  );
}

/** What the app keeps for work without network anyway: then only data travels. */
export async function fetchScripts(page: Page): Promise<void> {
  const names = readdirSync(projectPath('dist/assets')).filter((name) => name.endsWith('.js'));
  await page.evaluate(async (scripts) => {
    for (const script of scripts) await (await fetch(`/assets/${script}`)).text();
  }, names);
}

/** The name of the worker's file in `dist/assets`. */
export function workerFile(): string {
  const names = readdirSync(projectPath('dist/assets'));
  const found = names.find((name) => /^(krug-)?worker.*\.js$/.test(name));
  if (found === undefined) throw new Error(`No worker among ${names.join(', ')}`);
  return found;
}

export async function createProgramme(page: Page, address = appAddress): Promise<void> {
  const programme: NewProgramme = {
    school: 'Средняя школа № 3',
    place: 'Качуг',
    zone: 'Asia/Irkutsk',
    firstYear: 2026,
    coordinator: 'Ольга Петровна Тарасова',
    device: { name: 'Ноутбук учительской', kind: 'laptop' },
    appAddress: address,
  };
  const created = await page.evaluate((fields) => krug.createProgramme(fields), programme);
  if (!created.ok) throw new Error(`No programme: ${created.error.type}`);
}

/** Saves the changes a batch at a time, as an import would. */
export async function saveChanges(page: Page, changes: readonly Change[]): Promise<void> {
  const batch = 250;
  for (let start = 0; start < changes.length; start += batch) {
    // As text: the type of any JSON is too deep for Playwright's own types.
    const part = JSON.stringify(changes.slice(start, start + batch));
    const saved = await page.evaluate((text) => krug.do(JSON.parse(text)), part);
    if (!saved.ok) throw new Error(`Not saved: ${JSON.stringify(saved.error)}`);
  }
}

export const readSync = (page: Page): Promise<SyncView> =>
  page.evaluate(
    () =>
      new Promise<SyncView>((resolve) => {
        void krug.watch('sync', {}, Comlink.proxy(resolve));
      }),
  );

const longestExchangeMillis = 120_000;

/** Exchanges until everything saved here has a receipt. */
export async function exchangeAll(page: Page): Promise<void> {
  const untilMillis = Date.now() + longestExchangeMillis;
  while (Date.now() < untilMillis) {
    await page.evaluate(() => krug.exchangeNow());
    const { savedHere, sent, endpoints } = await readSync(page);
    const problem = endpoints.find((endpoint) => endpoint.problem !== null)?.problem;
    if (problem !== undefined && problem !== null) throw new Error(`Not exchanged: ${problem}`);
    if (savedHere === 0 && sent === 0) return;
    await page.waitForTimeout(100);
  }
  throw new Error('The exchange does not come to an end.');
}

export async function readInvitation(page: Page, address = appAddress): Promise<string> {
  const link = await page.evaluate((base) => krug.invitation(base), address);
  if (link === null) throw new Error('This programme gives no invitation.');
  return link;
}

export async function joinByLink(page: Page, link: string): Promise<void> {
  const joined = await page.evaluate(
    (address) => krug.joinProgramme(address, { name: 'Телефон', kind: 'phone' }),
    link,
  );
  if (!joined.ok) throw new Error(`Not joined: ${joined.error.type}`);
}

export const countPeople = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const question = {
          text: '',
          circle: null,
          schoolClass: null,
          role: null,
          offset: 0,
          limit: 1,
        } as const;
        void krug.watch(
          'people',
          question,
          Comlink.proxy((view) => resolve(view.everyone)),
        );
      }),
  );
