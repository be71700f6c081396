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
import { PAGES } from '../pages.js';
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
    component: lazyRouteComponent(PAGES['/masuk'], 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/pengaturan-awal/$secret',
    component: lazyRouteComponent(PAGES['/pengaturan-awal/$secret'], 'SetUpPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/undangan/$secret',
    component: lazyRouteComponent(PAGES['/undangan/$secret'], 'InvitationPage'),
  }),
];

const officePages = [
  createRoute({
    getParentRoute: () => office,
    path: '/',
    component: lazyRouteComponent(PAGES['/'], 'CollaborationsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/akun',
    component: lazyRouteComponent(PAGES['/akun'], 'OwnAccountPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/pengguna',
    component: lazyRouteComponent(PAGES['/pengguna'], 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/wilayah/$code',
    component: lazyRouteComponent(PAGES['/wilayah/$code'], 'BoardPage'),
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
  page('/', lazyRouteComponent(PAGES['/k/$collaborationId/'], 'HomePage')),
  page('/rapat', lazyRouteComponent(PAGES['/k/$collaborationId/rapat'], 'DialoguesPage')),
  page('/rapat/catat', lazyRouteComponent(PAGES['/k/$collaborationId/rapat/catat'], 'RecordDialoguePage')),
  page(
    '/rapat/$dialogueId',
    lazyRouteComponent(PAGES['/k/$collaborationId/rapat/$dialogueId'], 'DialoguePage'),
  ),
  page('/kepercayaan', lazyRouteComponent(PAGES['/k/$collaborationId/kepercayaan'], 'TrustPage')),
  page('/komitmen', lazyRouteComponent(PAGES['/k/$collaborationId/komitmen'], 'CommitmentsPage')),
  page(
    '/komitmen/baru',
    lazyRouteComponent(PAGES['/k/$collaborationId/komitmen/baru'], 'DraftCommitmentPage'),
  ),
  page(
    '/komitmen/$commitmentId',
    lazyRouteComponent(PAGES['/k/$collaborationId/komitmen/$commitmentId'], 'CommitmentPage'),
  ),
  page('/pemahaman', lazyRouteComponent(PAGES['/k/$collaborationId/pemahaman'], 'UnderstandingPage')),
  page('/hasil-sementara', lazyRouteComponent(PAGES['/k/$collaborationId/hasil-sementara'], 'OutcomesPage')),
  page('/prevalensi', lazyRouteComponent(PAGES['/k/$collaborationId/prevalensi'], 'PrevalencePage')),
  page('/linimasa', lazyRouteComponent(PAGES['/k/$collaborationId/linimasa'], 'TimelinePage')),
  page(
    '/kondisi-awal',
    lazyRouteComponent(PAGES['/k/$collaborationId/kondisi-awal'], 'StartingConditionsPage'),
  ),
  page(
    '/desain-kelembagaan',
    lazyRouteComponent(PAGES['/k/$collaborationId/desain-kelembagaan'], 'InstitutionalDesignPage'),
  ),
  page('/kepemimpinan', lazyRouteComponent(PAGES['/k/$collaborationId/kepemimpinan'], 'LeadershipPage')),
  page('/faktor', lazyRouteComponent(PAGES['/k/$collaborationId/faktor'], 'FactorsPage')),
  page('/pengaturan', lazyRouteComponent(PAGES['/k/$collaborationId/pengaturan'], 'SettingsPage')),
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

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerWith>;
  }
}
