import type { Page } from '@playwright/test';
import { dateToDigits } from '../../src/domain/papers/date-words.ts';
import { appAddress } from './browser.ts';
import { schoolToday } from './school-day.ts';

/**
 * Every screen of the example school and the way to it, by the place it belongs to. What looks at
 * all screens, axe and the pictures, goes through this list: a new screen is one line here.
 */
export type Screens = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

const at = (path: string) => (page: Page) => page.goto(appAddress + path);

export const screensByPlace: Readonly<Record<string, Screens>> = {
  today: {
    today: at('/'),
    'two values': at('/waiting'),
    'whose meeting': at('/meeting'),
    exchange: at('/exchange'),
    settings: openSettings,
  },
  people: {
    people: at('/people'),
    'a person': (page) => openFirst(page, '/people', 'main a[href^="/people/0"]'),
    'a new person': at('/people/new'),
    'import of a list': at('/people/import'),
    'recently deleted': at('/people/deleted'),
  },
  pairing: {
    requests: at('/mentoring/requests'),
    'the map of requests': at('/mentoring/requests/map'),
    'handing over': at('/mentoring/hand-over'),
    questionnaires: at('/mentoring/questionnaires'),
    'a new request': at('/mentoring/requests/new'),
    'a request': (page) =>
      openFirst(page, '/mentoring/requests', 'main a[href^="/mentoring/requests/0"]'),
    mentors: at('/mentoring/mentors'),
    'a new mentor': at('/mentoring/mentors/new'),
    'an offer': (page) =>
      openFirst(page, '/mentoring/mentors', 'main a[href^="/mentoring/mentors/0"]'),
    matching: at('/mentoring/matching'),
  },
  mentoring: {
    matches: at('/mentoring'),
    'finished matches': at('/mentoring/finished'),
    'a match': (page) => openFirst(page, '/mentoring', 'main a[href^="/mentoring/0"]'),
    'a new match': at('/mentoring/new'),
    'what is missing': at('/gates'),
    'signed forms': at('/gates/signed'),
    'never together': at('/bans'),
    papers: at('/papers'),
    'a new paper': at('/papers/new?kinds=order-launch'),
    'a survey': async (page) => {
      await openFirst(page, '/mentoring', 'main a[href^="/mentoring/0"]');
      await page.locator('main a[href*="/survey/"]').first().click();
      await page.waitForURL(/survey/);
    },
    'handing over a survey': async (page) => {
      await openFirst(page, '/mentoring', 'main a[href^="/mentoring/0"]');
      await page.locator('main a[href$="/after"]').first().click();
      await page.waitForURL(/survey/);
      const [, , match, , person] = new URL(page.url()).pathname.split('/');
      await page.goto(
        `${appAddress}/mentoring/hand-over?match=${match}&person=${person}&moment=after`,
      );
    },
    'surveys on paper': at('/mentoring/surveys'),
    'a meeting': async (page) => {
      await openFirst(page, '/mentoring', 'main a[href^="/mentoring/0"]');
      await page.goto(`${page.url()}/meeting`);
    },
  },
  programme: {
    'the seven stages': at('/programme'),
    'the road map': at('/programme/road-map'),
    'the road map on paper': at('/programme/road-map/print'),
    'about the programme': at('/programme/about'),
    'targets and numbers': at('/programme/figures'),
    'the school years': at('/programme/years'),
    'the next school year': at('/programme/next'),
  },
  reports: {
    reports: at('/reports'),
    'the base of mentees': at('/reports/mentees'),
    'the base of mentors': at('/reports/mentors'),
  },
  calendar: {
    calendar: at('/calendar'),
    'a new event': at('/calendar/new'),
    'a speed evening': (page) => openEvening(page, ''),
    'changing an event': (page) => openEvening(page, '/edit'),
    'the clock of the hall': (page) => openEvening(page, '/clock'),
    'cards of choice': (page) => openEvening(page, '/cards'),
    'pairs from the cards': (page) => openEvening(page, '/pairs'),
    'papers of an evening': (page) => openEvening(page, '/print'),
  },
};

/** With the room counted. */
async function openSettings(page: Page): Promise<void> {
  await page.goto(`${appAddress}/settings`);
  await page.locator('main .device-room > details > summary').click();
  await page.locator('main .device-room dl').waitFor();
}

/** The example has no evening of its own: the first visit makes one, in whatever language. */
async function openEvening(page: Page, screen: string): Promise<void> {
  const known = await page.evaluate(() => sessionStorage.getItem('evening'));
  if (known !== null) {
    await page.goto(known + screen);
    return;
  }
  await page.goto(`${appAddress}/calendar/new`);
  const inputs = page.locator('main input[type=text]');
  await inputs.nth(0).fill('Вечер знакомств');
  await inputs.nth(1).fill(dateToDigits(schoolToday()));
  for (const name of [/^(Все наставники|All mentors)/, /^(Все с|All with)/]) {
    await page.getByRole('button', { name }).click();
  }
  await page
    .getByRole('button', { name: /^(Создать|Create)$/ })
    .filter({ visible: true })
    .click();
  await page.waitForURL(/calendar\/0/);
  const address = page.url();
  await page.evaluate((made) => sessionStorage.setItem('evening', made), address);
  await page.goto(address + screen);
}

/** The page of the first one in a list. */
async function openFirst(page: Page, list: string, line: string): Promise<void> {
  await page.goto(`${appAddress}${list}`);
  await page.locator(line).first().click();
  await page.waitForURL((url) => url.pathname !== list);
}
