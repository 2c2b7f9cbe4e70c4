import { lazyRoute, type ScreenRoute } from './shell/route.ts';

/** The place «Наставничество»; a word of its own comes before `:id`, which would take it. */
export const mentoringRoutes: readonly ScreenRoute[] = [
  lazyRoute({
    path: '/mentoring',
    place: 'mentoring',
    texts: ['mentoring'],
    load: () => import('./screens/mentoring/matches-screen.tsx').then((file) => file.MatchesScreen),
  }),
  lazyRoute({
    path: '/mentoring/new',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring'],
    load: () =>
      import('./screens/mentoring/new-match-screen.tsx').then((file) => file.NewMatchScreen),
  }),
  lazyRoute({
    path: '/mentoring/requests',
    place: 'mentoring',
    texts: ['mentoring', 'needs', 'codes'],
    load: () => import('./screens/needs/requests-screen.tsx').then((file) => file.RequestsScreen),
  }),
  lazyRoute({
    path: '/mentoring/requests/new',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring', 'needs', 'codes'],
    load: () => import('./screens/needs/request-screen.tsx').then((file) => file.RequestScreen),
  }),
  lazyRoute({
    path: '/mentoring/hand-over',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring', 'needs', 'handedOver', 'surveys'],
    load: () =>
      import('./screens/handed-over/hand-over-screen.tsx').then((file) => file.HandOverScreen),
  }),
  lazyRoute({
    path: '/mentoring/questionnaires',
    place: 'mentoring',
    texts: ['mentoring', 'needs', 'questionnaires'],
    load: () =>
      import('./screens/questionnaires/questionnaires-screen.tsx').then(
        (file) => file.QuestionnairesScreen,
      ),
  }),
  lazyRoute({
    path: '/mentoring/surveys',
    place: 'mentoring',
    texts: ['mentoring', 'questionnaires', 'surveys'],
    load: () =>
      import('./screens/surveys/survey-sheets-screen.tsx').then((file) => file.SurveySheetsScreen),
  }),
  lazyRoute({
    path: '/mentoring/requests/map',
    place: 'mentoring',
    texts: ['mentoring', 'needs'],
    load: () =>
      import('./screens/needs/request-map-screen.tsx').then((file) => file.RequestMapScreen),
  }),
  lazyRoute({
    path: '/mentoring/requests/:id',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring', 'needs', 'codes'],
    load: () => import('./screens/needs/request-screen.tsx').then((file) => file.RequestScreen),
  }),
  lazyRoute({
    path: '/mentoring/mentors',
    place: 'mentoring',
    texts: ['mentoring', 'needs', 'codes'],
    load: () => import('./screens/needs/mentors-screen.tsx').then((file) => file.MentorsScreen),
  }),
  lazyRoute({
    path: '/mentoring/mentors/new',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring', 'needs', 'codes'],
    load: () => import('./screens/needs/offer-screen.tsx').then((file) => file.OfferScreen),
  }),
  lazyRoute({
    path: '/mentoring/mentors/:id',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring', 'needs', 'codes'],
    load: () => import('./screens/needs/offer-screen.tsx').then((file) => file.OfferScreen),
  }),
  lazyRoute({
    path: '/mentoring/matching',
    place: 'mentoring',
    texts: ['mentoring', 'matching', 'codes'],
    load: () =>
      import('./screens/matching/matching-screen.tsx').then((file) => file.MatchingScreen),
  }),
  lazyRoute({
    path: '/mentoring/finished',
    place: 'mentoring',
    texts: ['mentoring'],
    load: () =>
      import('./screens/mentoring/finished-screen.tsx').then((file) => file.FinishedScreen),
  }),
  lazyRoute({
    path: '/mentoring/:id',
    place: 'mentoring',
    texts: ['mentoring', 'gates', 'surveys'],
    load: () => import('./screens/mentoring/match-screen.tsx').then((file) => file.MatchScreen),
  }),
  lazyRoute({
    path: '/mentoring/:id/meeting/:meetingId?',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring'],
    load: () => import('./screens/mentoring/meeting-screen.tsx').then((file) => file.MeetingScreen),
  }),
  lazyRoute({
    path: '/mentoring/:id/survey/:person/:moment',
    place: 'mentoring',
    isForm: true,
    texts: ['mentoring', 'surveys'],
    load: () => import('./screens/surveys/survey-screen.tsx').then((file) => file.SurveyScreen),
  }),
];
