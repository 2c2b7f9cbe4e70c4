import { lazyRoute, type ScreenRoute } from './shell/route.ts';

/** The calendar, and everything of a speed evening. */
export const calendarRoutes: readonly ScreenRoute[] = [
  lazyRoute({
    path: '/calendar',
    place: 'calendar',
    texts: ['calendar', 'mentoring'],
    load: () =>
      import('./screens/calendar/calendar-screen.tsx').then((file) => file.CalendarScreen),
  }),
  lazyRoute({
    path: '/calendar/new',
    place: 'calendar',
    isForm: true,
    texts: ['calendar', 'mentoring'],
    load: () =>
      import('./screens/calendar/event-form-screen.tsx').then((file) => file.NewEventScreen),
  }),
  lazyRoute({
    path: '/calendar/:id',
    place: 'calendar',
    texts: ['calendar', 'evening', 'mentoring'],
    load: () => import('./screens/calendar/event-screen.tsx').then((file) => file.EventScreen),
  }),
  lazyRoute({
    path: '/calendar/:id/edit',
    place: 'calendar',
    isForm: true,
    texts: ['calendar', 'mentoring'],
    load: () =>
      import('./screens/calendar/event-form-screen.tsx').then((file) => file.EditEventScreen),
  }),
  lazyRoute({
    path: '/calendar/:id/clock',
    place: null,
    texts: ['calendar', 'evening', 'mentoring'],
    load: () => import('./screens/evening/clock-screen.tsx').then((file) => file.ClockScreen),
  }),
  lazyRoute({
    path: '/calendar/:id/cards',
    place: 'calendar',
    isForm: true,
    texts: ['calendar', 'evening', 'mentoring'],
    load: () => import('./screens/evening/cards-screen.tsx').then((file) => file.CardsScreen),
  }),
  lazyRoute({
    path: '/calendar/:id/pairs',
    place: 'calendar',
    isForm: true,
    texts: ['calendar', 'evening', 'mentoring'],
    load: () => import('./screens/evening/pairs-screen.tsx').then((file) => file.PairsScreen),
  }),
  lazyRoute({
    path: '/calendar/:id/print',
    place: 'calendar',
    texts: ['calendar', 'evening', 'mentoring'],
    load: () => import('./screens/evening/papers-screen.tsx').then((file) => file.PapersScreen),
  }),
];
