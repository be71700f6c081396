import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
  type AnyRoute,
} from '@tanstack/react-router';
import { asProblem } from '../api/problem.js';
import { readAhead, readOnce } from '../api/read.js';
import { CaseLayout } from './case-layout.js';
import { Broken, NotFound } from './lost.js';
import { OfficeLayout } from './office-layout.js';
import { travelIn } from './travel.js';

interface Context {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound });

/** Who has not signed in is sent to the door, and from there back to where it wanted to go. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Outlet,
  beforeLoad: async ({ context, location }) => {
    try {
      await readOnce(context.client, '/api/v1/session');
    } catch (failure) {
      if (asProblem(failure).status !== 401) throw failure;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to go elsewhere
      throw redirect({ to: '/masuk', search: { ke: location.href } });
    }
  },
});

const office = createRoute({ getParentRoute: () => signedIn, id: 'office', component: OfficeLayout });

const open = [
  createRoute({
    getParentRoute: () => root,
    path: '/masuk',
    validateSearch: (search): { ke?: string; galat?: string } => search,
    component: lazyRouteComponent(() => import('../session/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/pengaturan-awal/$secret',
    component: lazyRouteComponent(() => import('../invitation/set-up-page.js'), 'SetUpPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/undangan/$secret',
    component: lazyRouteComponent(() => import('../invitation/invitation-page.js'), 'InvitationPage'),
  }),
];

const officePages = [
  createRoute({
    getParentRoute: () => office,
    path: '/',
    component: lazyRouteComponent(
      () => import('../collaboration/collaborations-page.js'),
      'CollaborationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/akun',
    component: lazyRouteComponent(() => import('../session/own-account-page.js'), 'OwnAccountPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/pengguna',
    component: lazyRouteComponent(() => import('../account/accounts-page.js'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/wilayah/$code',
    component: lazyRouteComponent(() => import('../board/board-page.js'), 'BoardPage'),
  }),
];

const ofCase = createRoute({
  getParentRoute: () => signedIn,
  path: '/k/$collaborationId',
  validateSearch: travelIn,
  search: { middlewares: [retainSearchParams(['pada'])] },
  // What the frame waits for sets out together, and while the code of the page is on its way.
  beforeLoad: ({ context: { client }, params }) => {
    readAhead(client, '/api/v1/collaborations/{collaborationId}', { path: params });
    readAhead(client, '/health/ready');
  },
  component: CaseLayout,
});

const page = (path: string, component: ReturnType<typeof lazyRouteComponent>): AnyRoute =>
  createRoute({ getParentRoute: () => ofCase, path, component });

const casePages = [
  page(
    '/',
    lazyRouteComponent(() => import('../phase/home-page.js'), 'HomePage'),
  ),
  page(
    '/rapat',
    lazyRouteComponent(() => import('../dialogue/dialogues-page.js'), 'DialoguesPage'),
  ),
  page(
    '/rapat/catat',
    lazyRouteComponent(() => import('../dialogue/record-dialogue-page.js'), 'RecordDialoguePage'),
  ),
  page(
    '/rapat/$dialogueId',
    lazyRouteComponent(() => import('../dialogue/dialogue-page.js'), 'DialoguePage'),
  ),
  page(
    '/kepercayaan',
    lazyRouteComponent(() => import('../trust-signal/trust-page.js'), 'TrustPage'),
  ),
  page(
    '/komitmen',
    lazyRouteComponent(() => import('../commitment/commitments-page.js'), 'CommitmentsPage'),
  ),
  page(
    '/komitmen/baru',
    lazyRouteComponent(() => import('../commitment/draft-commitment-page.js'), 'DraftCommitmentPage'),
  ),
  page(
    '/komitmen/$commitmentId',
    lazyRouteComponent(() => import('../commitment/commitment-page.js'), 'CommitmentPage'),
  ),
  page(
    '/pemahaman',
    lazyRouteComponent(() => import('../shared-understanding/understanding-page.js'), 'UnderstandingPage'),
  ),
  page(
    '/hasil-sementara',
    lazyRouteComponent(() => import('../intermediate-outcome/outcomes-page.js'), 'OutcomesPage'),
  ),
  page(
    '/prevalensi',
    lazyRouteComponent(() => import('../prevalence/prevalence-page.js'), 'PrevalencePage'),
  ),
  page(
    '/linimasa',
    lazyRouteComponent(() => import('../timeline/timeline-page.js'), 'TimelinePage'),
  ),
  page(
    '/kondisi-awal',
    lazyRouteComponent(
      () => import('../starting-conditions/starting-conditions-page.js'),
      'StartingConditionsPage',
    ),
  ),
  page(
    '/desain-kelembagaan',
    lazyRouteComponent(
      () => import('../institutional-design/institutional-design-page.js'),
      'InstitutionalDesignPage',
    ),
  ),
  page(
    '/kepemimpinan',
    lazyRouteComponent(() => import('../facilitative-leadership/leadership-page.js'), 'LeadershipPage'),
  ),
  page(
    '/faktor',
    lazyRouteComponent(() => import('../factor/factors-page.js'), 'FactorsPage'),
  ),
  page(
    '/pengaturan',
    lazyRouteComponent(() => import('../collaboration/settings-page.js'), 'SettingsPage'),
  ),
];

const tree = root.addChildren([
  ...open,
  signedIn.addChildren([office.addChildren(officePages), ofCase.addChildren(casePages)]),
]);

/** Every page and its address. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the tree is the type
export const routerWith = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: 'intent',
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });

/** The code of the page that is asked for sets out at once, and not after who asks is known. */
export function hasten(router: ReturnType<typeof routerWith>): void {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname);
  for (const { options } of routes) {
    const component = (options as { component?: unknown }).component as
      { preload?: () => unknown } | undefined;
    component?.preload?.();
  }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerWith>;
  }
}
