import { calendarRoutes } from './calendar-routes.ts';
import { programmeRoutes } from './programme-routes.ts';
import { StartScreen } from './screens/start/start-screen.tsx';
import { mentoringRoutes } from './mentoring-routes.ts';
import { lazyRoute, type ScreenRoute } from './shell/route.ts';

/** The places and their screens; each is loaded with its words when it is opened first. */
export const schoolRoutes: readonly ScreenRoute[] = [
  lazyRoute({
    path: '/people',
    place: 'people',
    texts: ['people'],
    load: () => import('./screens/people/people-screen.tsx').then((file) => file.PeopleScreen),
  }),
  lazyRoute({
    path: '/people/new',
    place: 'people',
    isForm: true,
    texts: ['people'],
    load: () =>
      import('./screens/people/new-person-screen.tsx').then((file) => file.NewPersonScreen),
  }),
  lazyRoute({
    path: '/people/import',
    place: 'people',
    isForm: true,
    texts: ['people', 'imports'],
    load: () => import('./screens/imports/import-screen.tsx').then((file) => file.ImportScreen),
  }),
  lazyRoute({
    path: '/people/print',
    place: 'people',
    texts: ['people'],
    load: () => import('./screens/people/people-paper.tsx').then((file) => file.PeoplePaper),
  }),
  lazyRoute({
    path: '/people/deleted',
    place: 'people',
    texts: ['people'],
    load: () => import('./screens/people/deleted-screen.tsx').then((file) => file.DeletedScreen),
  }),
  lazyRoute({
    path: '/people/:id',
    place: 'people',
    texts: ['people', 'mentoring', 'gates', 'codes'],
    load: () => import('./screens/people/person-screen.tsx').then((file) => file.PersonScreen),
  }),
  ...mentoringRoutes,
  lazyRoute({
    path: '/gates',
    place: 'mentoring',
    texts: ['mentoring', 'gates', 'codes'],
    load: () => import('./screens/gates/gates-screen.tsx').then((file) => file.GatesScreen),
  }),
  lazyRoute({
    path: '/gates/signed',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring', 'gates'],
    load: () => import('./screens/gates/signed-screen.tsx').then((file) => file.SignedScreen),
  }),
  lazyRoute({
    path: '/bans',
    place: 'mentoring',
    texts: ['mentoring', 'gates'],
    load: () => import('./screens/gates/bans-screen.tsx').then((file) => file.BansScreen),
  }),
  lazyRoute({
    path: '/papers',
    place: 'mentoring',
    texts: ['papers', 'codes'],
    load: () => import('./screens/papers/papers-screen.tsx').then((file) => file.PapersScreen),
  }),
  lazyRoute({
    path: '/papers/new',
    place: 'mentoring',
    isForm: true,
    texts: ['papers', 'codes'],
    load: () => import('./screens/papers/new-paper-screen.tsx').then((file) => file.NewPaperScreen),
  }),
  lazyRoute({
    path: '/papers/:id',
    place: 'mentoring',
    texts: ['papers', 'codes'],
    load: () => import('./screens/papers/paper-screen.tsx').then((file) => file.PaperScreen),
  }),
  lazyRoute({
    path: '/meeting',
    place: 'today',
    texts: ['mentoring'],
    load: () =>
      import('./screens/mentoring/choose-match-screen.tsx').then((file) => file.ChooseMatchScreen),
  }),
  lazyRoute({
    path: '/waiting/:id?',
    place: 'today',
    texts: ['waiting', 'mentoring', 'surveys'],
    load: () => import('./screens/waiting/waiting-screen.tsx').then((file) => file.WaitingScreen),
  }),
  ...calendarRoutes,
  ...programmeRoutes,
  lazyRoute({
    path: '/reports',
    place: 'reports',
    texts: ['reports', 'programme', 'surveys'],
    load: () => import('./screens/reports/reports-screen.tsx').then((file) => file.ReportsScreen),
  }),
  lazyRoute({
    path: '/reports/mentees',
    place: 'reports',
    texts: ['reports', 'programme'],
    load: () => import('./screens/reports/base-screen.tsx').then((file) => file.MenteesBaseScreen),
  }),
  lazyRoute({
    path: '/reports/mentors',
    place: 'reports',
    texts: ['reports', 'programme'],
    load: () => import('./screens/reports/base-screen.tsx').then((file) => file.MentorsBaseScreen),
  }),
  lazyRoute({
    path: '/exchange',
    place: 'exchange',
    texts: ['exchange'],
    load: () =>
      import('./screens/exchange/exchange-screen.tsx').then((file) => file.ExchangeScreen),
  }),
  lazyRoute({
    path: '/settings',
    place: 'settings',
    texts: ['settings'],
    load: () =>
      import('./screens/settings/settings-screen.tsx').then((file) => file.SettingsScreen),
  }),
  lazyRoute({
    path: '*',
    place: 'today',
    texts: ['mentoring'],
    load: () => import('./screens/today/today-screen.tsx').then((file) => file.TodayScreen),
  }),
];

/** In somebody else's hands: whatever the address says. */
export const handedOverRoutes: readonly ScreenRoute[] = [
  lazyRoute({
    path: '*',
    place: null,
    texts: ['mentoring', 'needs', 'codes', 'handedOver', 'surveys'],
    load: () =>
      import('./screens/handed-over/handed-over-screen.tsx').then((file) => file.HandedOverScreen),
  }),
];

/** Before there is a school. The last one answers every other address. */
export const startRoutes: readonly ScreenRoute[] = [
  lazyRoute({
    path: '/new',
    place: null,
    texts: ['start'],
    load: () =>
      import('./screens/start/new-programme-screen.tsx').then((file) => file.NewProgrammeScreen),
  }),
  lazyRoute({
    path: '/join',
    place: null,
    texts: ['start'],
    load: () => import('./screens/start/join-screen.tsx').then((file) => file.JoinScreen),
  }),
  lazyRoute({
    path: '*',
    place: null,
    texts: ['start'],
    // In the first bundle, with its words: a first visit over EDGE waits for no second request.
    load: () => Promise.resolve(StartScreen),
  }),
];

const troubleScreen = () => import('./screens/start/trouble-screen.tsx');

export const lostRoutes: readonly ScreenRoute[] = [
  ...startRoutes.slice(0, -1),
  lazyRoute({
    path: '*',
    place: null,
    texts: ['start'],
    load: () => troubleScreen().then((file) => file.LostScreen),
  }),
];

export const brokenRoutes: readonly ScreenRoute[] = [
  lazyRoute({
    path: '*',
    place: null,
    texts: ['start'],
    load: () => troubleScreen().then((file) => file.BrokenScreen),
  }),
];
