const TESTS = '(\\.spec\\.ts$|/testing/)';
const CODE = '^(apps|libs)/';
const DERIVED = '(?:phase|alert|timeline|board)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        path: CODE,
        orphan: true,
        pathNot: [TESTS, '\\.d\\.ts$', '\\.mjs$'],
      },
      to: {},
    },
    { name: 'no-barrels', severity: 'error', from: {}, to: { path: `${CODE}.*/index\\.ts$` } },
    {
      name: 'no-tools-in-production',
      severity: 'error',
      from: { path: `${CODE}.*\\.ts$`, pathNot: [TESTS, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kernel-is-the-ground',
      comment: 'event-sourcing imports nothing but node:crypto, for ids derived from names',
      severity: 'error',
      from: { path: '^libs/event-sourcing/', pathNot: TESTS },
      to: { pathNot: ['^libs/event-sourcing/', '^crypto$'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'collaboration speaks only to itself and to the kernel',
      severity: 'error',
      from: { path: '^libs/collaboration/', pathNot: TESTS },
      to: { pathNot: '^libs/(collaboration|event-sourcing)/' },
    },
    {
      name: 'concepts-meet-through-facts',
      comment: "a recorded concept sees another one's events and the record they make, never its rules",
      severity: 'error',
      from: { path: `^libs/collaboration/src/(?!${DERIVED}/)([^/]+)/`, pathNot: TESTS },
      to: {
        path: '^libs/collaboration/src/[^/]+/',
        pathNot: ['^libs/collaboration/src/$1/', '\\.(events|view)\\.ts$'],
      },
    },
    {
      name: 'the-derived-decides-nothing',
      comment: 'phases, alerts, timeline and board read records and never see a decider',
      severity: 'error',
      from: { path: `^libs/collaboration/src/${DERIVED}/`, pathNot: TESTS },
      to: { path: `^libs/collaboration/src/(?!${DERIVED}/)([^/]+)/\\1\\.ts$` },
    },
    {
      name: 'stores-know-facts-not-rules',
      comment: 'events and folds, never a decider (<concept>/<concept>.ts); no other store',
      severity: 'error',
      from: { path: '^libs/(event-log|read-models|directory|transparency|documents)/', pathNot: TESTS },
      to: {
        path: ['^libs/(?!collaboration|event-sourcing)([^/]+)/', '^libs/collaboration/src/([^/]+)/\\1\\.ts$'],
        pathNot: '^libs/$1/',
      },
    },
    {
      name: 'typeorm-has-two-homes',
      severity: 'error',
      from: { path: CODE, pathNot: '^libs/(read-models|directory)/' },
      to: { path: 'node_modules/(@nestjs/)?typeorm/' },
    },
    { name: 'libs-never-see-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'apps-stand-alone',
      comment: 'the command line may serve the api and tell it a story, nothing more',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/api/src/([^/]+\\.ts$|access/)'] },
    },
    {
      name: 'slices-do-not-touch',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/' },
      to: { path: '^apps/api/src/[^/]+/', pathNot: '^apps/api/src/($1|http|access|records)/' },
    },
    {
      name: 'pages-do-not-touch',
      comment:
        'a concept of the web sees itself, and the rooms that all share; the home page shows the alerts',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+)/', pathNot: [TESTS, '^apps/web/src/shell/router\\.tsx$'] },
      to: {
        path: '^apps/web/src/[^/]+/',
        pathNot: [
          '^apps/web/src/($1|api|design|shell|words|access|event|records)/',
          '^apps/web/src/alert/alert-list\\.tsx$',
        ],
      },
    },
    {
      name: 'the-web-is-pure',
      comment: 'the browser gets rules of the domain and nothing else of the libraries',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(collaboration|event-sourcing)/' },
    },
    {
      name: 'slices-know-no-store',
      comment: 'only storage.module.ts wires a log',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/' },
      to: { path: '^libs/', pathNot: '^libs/(collaboration|event-sourcing|read-models|directory)/' },
    },
  ],
  required: [
    {
      name: 'arrows-are-seen',
      comment: 'goes red when #aliases stop resolving: every decider knows the kernel',
      severity: 'error',
      module: { path: `^libs/collaboration/src/(?!${DERIVED}/)([^/]+)/\\1\\.ts$` },
      to: { path: '^libs/event-sourcing/src/decider\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['app-source', 'import', 'node', 'default', 'types'],
    },
  },
};
