import { lazyRoute, type ScreenRoute } from './shell/route.ts';

/** The school year: stages, road map, facts, targets, the years. */
export const programmeRoutes: readonly ScreenRoute[] = [
  lazyRoute({
    path: '/programme',
    place: 'programme',
    texts: ['programme'],
    load: () => import('./screens/programme/stages-screen.tsx').then((file) => file.StagesScreen),
  }),
  lazyRoute({
    path: '/programme/road-map',
    place: 'programme',
    texts: ['programme'],
    load: () =>
      import('./screens/programme/road-map-screen.tsx').then((file) => file.RoadMapScreen),
  }),
  lazyRoute({
    path: '/programme/road-map/print',
    place: 'programme',
    texts: ['programme'],
    load: () => import('./screens/programme/road-map-paper.tsx').then((file) => file.RoadMapPaper),
  }),
  lazyRoute({
    path: '/programme/about',
    place: 'programme',
    texts: ['programme', 'settings'],
    load: () => import('./screens/programme/about-screen.tsx').then((file) => file.AboutScreen),
  }),
  lazyRoute({
    path: '/programme/figures',
    place: 'programme',
    texts: ['programme'],
    load: () => import('./screens/programme/figures-screen.tsx').then((file) => file.FiguresScreen),
  }),
  lazyRoute({
    path: '/programme/years',
    place: 'programme',
    texts: ['programme'],
    load: () => import('./screens/programme/years-screen.tsx').then((file) => file.YearsScreen),
  }),
  lazyRoute({
    path: '/programme/years/:id',
    place: 'programme',
    texts: ['programme'],
    load: () => import('./screens/programme/year-screen.tsx').then((file) => file.YearScreen),
  }),
  lazyRoute({
    path: '/programme/next',
    place: 'programme',
    isForm: true,
    texts: ['programme'],
    load: () =>
      import('./screens/programme/next-year-screen.tsx').then((file) => file.NextYearScreen),
  }),
];
