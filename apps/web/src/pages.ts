/** The code of every page by its address; an address that is written out stands before one with a place in it. */
export const PAGES = {
  '/masuk': () => import('./session/sign-in-page.js'),
  '/pengaturan-awal/$secret': () => import('./invitation/set-up-page.js'),
  '/undangan/$secret': () => import('./invitation/invitation-page.js'),
  '/': () => import('./collaboration/collaborations-page.js'),
  '/akun': () => import('./session/own-account-page.js'),
  '/pengguna': () => import('./account/accounts-page.js'),
  '/wilayah/$code': () => import('./board/board-page.js'),
  '/k/$collaborationId/': () => import('./phase/home-page.js'),
  '/k/$collaborationId/rapat': () => import('./dialogue/dialogues-page.js'),
  '/k/$collaborationId/rapat/catat': () => import('./dialogue/record-dialogue-page.js'),
  '/k/$collaborationId/rapat/$dialogueId': () => import('./dialogue/dialogue-page.js'),
  '/k/$collaborationId/kepercayaan': () => import('./trust-signal/trust-page.js'),
  '/k/$collaborationId/komitmen': () => import('./commitment/commitments-page.js'),
  '/k/$collaborationId/komitmen/baru': () => import('./commitment/draft-commitment-page.js'),
  '/k/$collaborationId/komitmen/$commitmentId': () => import('./commitment/commitment-page.js'),
  '/k/$collaborationId/pemahaman': () => import('./shared-understanding/understanding-page.js'),
  '/k/$collaborationId/hasil-sementara': () => import('./intermediate-outcome/outcomes-page.js'),
  '/k/$collaborationId/prevalensi': () => import('./prevalence/prevalence-page.js'),
  '/k/$collaborationId/linimasa': () => import('./timeline/timeline-page.js'),
  '/k/$collaborationId/kondisi-awal': () => import('./starting-conditions/starting-conditions-page.js'),
  '/k/$collaborationId/desain-kelembagaan': () =>
    import('./institutional-design/institutional-design-page.js'),
  '/k/$collaborationId/kepemimpinan': () => import('./facilitative-leadership/leadership-page.js'),
  '/k/$collaborationId/faktor': () => import('./factor/factors-page.js'),
  '/k/$collaborationId/pengaturan': () => import('./collaboration/settings-page.js'),
} as const;

const shapeOf = (at: string): RegExp =>
  new RegExp(`^${at.replace(/\/$/, '').replaceAll(/\$\w+/g, '[^/]+')}/?$`);

/** The code of the page at an address; undefined where there is none. */
export const codeAt = (path: string): (() => Promise<unknown>) | undefined =>
  Object.entries(PAGES).find(([at]) => shapeOf(at).test(path))?.[1];
