import { describe, expect, it } from '@jest/globals';
import { browsing, type Role, type Sight } from './browser.js';
import { noSideways, noViolations, shoot, smallTargets } from './looks.js';
import { CASE_PAGES, HOME, opened } from './pages.js';
import { none } from './none.js';

const { visit } = browsing();

interface Seat {
  readonly role: Role | null;
  readonly path: string;
}

const SEATS: readonly Seat[] = [
  { role: null, path: '/masuk' },
  ...CASE_PAGES.map((path) => ({ role: 'camat' as const, path: HOME + path })),
  { role: 'admin', path: '/' },
  { role: 'camat', path: '/akun' },
  { role: 'admin', path: '/pengguna' },
  { role: 'pengawas', path: '/wilayah/36.03' },
];

const nameOf = ({ path }: Seat, { width, scheme }: Sight): string =>
  `${path.replace(HOME, 'legok').replaceAll(/[^\w.-]+/g, '-') || 'beranda'}-${width}-${scheme}`;

// The suite of each concept looks at its own pages in every size and scheme.
describe.each<Sight>([
  { width: 360, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
])('at $width px in the $scheme scheme', (sight) => {
  it.each(SEATS)('$path is whole', async (seat) => {
    const page = await visit(seat.role, { ...sight, reducedMotion: true });
    await opened(page, seat.path);
    await shoot(page, nameOf(seat, sight));
    await noSideways(page);
    await noViolations(page);
    if (sight.width === 360) none('Hard to hit', await smallTargets(page));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
