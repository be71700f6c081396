import { afterAll, afterEach, beforeAll, jest } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PASSWORD } from '../../apps/cli/src/demo/cast.js';
import { tellViolations } from './in-page.js';
import { demoServer, type Served } from './served.js';
import { none } from './none.js';

jest.setTimeout(60_000);

/** What a step of a test waits for at most, in milliseconds, so that it is the step that says what is missing. */
const PATIENCE = 20_000;

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const;

/** Who in the demonstration can sign in. */
export type Role =
  | 'camat'
  | 'notulis'
  | 'puskesmas'
  | 'polsek'
  | 'koramil'
  | 'pkk'
  | 'sicer'
  | 'peneliti'
  | 'admin'
  | 'pengawas';

/** How somebody looks at the pages; a phone by daylight in Indonesian unless said otherwise. */
export interface Sight {
  readonly width?: 360 | 1280;
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'id' | 'en';
  readonly reducedMotion?: boolean;
}

export interface Browsing {
  /** A blank page of somebody who has signed in, or of a stranger; its addresses begin at the server's. */
  readonly visit: (role: Role | null, sight?: Sight) => Promise<Page>;
  /** Complaints that this test brings about: each pattern has to match one, and what it matches is no failure. */
  readonly expected: (...patterns: readonly RegExp[]) => void;
  readonly server: () => Served;
}

/** A browser and a server for the suite that calls it. A test fails when a page complained unexpectedly. */
export function browsing(serve: () => Promise<Served> = demoServer): Browsing {
  let browser: Browser;
  let server: Served;
  let complaints: string[] = [];
  let awaited: RegExp[] = [];

  beforeAll(async () => {
    server = await serve();
    browser = await launched();
  });

  afterEach(async () => {
    const contexts = browser.contexts();
    await Promise.all(contexts.flatMap((context) => context.pages()).map(settled));
    const [heard, patterns] = [complaints, awaited];
    [complaints, awaited] = [[], []];
    await Promise.all(contexts.map((context) => context.close()));
    none(
      'Pages complained',
      heard.filter((complaint) => !patterns.some((pattern) => pattern.test(complaint))),
    );
    none(
      'Expected complaints did not come',
      patterns.filter((pattern) => !heard.some((complaint) => pattern.test(complaint))).map(String),
    );
  });

  afterAll(() => browser.close());

  return {
    server: () => server,
    expected: (...patterns) => {
      awaited.push(...patterns);
    },
    visit: async (role, sight = {}) => {
      const context = await browser.newContext({ ...seenAs(sight), baseURL: server.origin });
      context.setDefaultTimeout(PATIENCE);
      await context.addInitScript(tellViolations);
      hear(context, (complaint) => complaints.push(complaint));
      if (role !== null) await signIn(context, role);
      return context.newPage();
    },
  };
}

const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['REMBUK_CHROMIUM'] ?? '',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

function seenAs({
  width = 360,
  scheme = 'light',
  language = 'id',
  reducedMotion = false,
}: Sight): Parameters<Browser['newContext']>[0] {
  const isPhone = width < 600;
  return {
    viewport: { width, height: 800 },
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: scheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: LOCALE[language],
    timezoneId: 'Asia/Jakarta',
  };
}

async function signIn(context: BrowserContext, role: Role): Promise<void> {
  const email = role === 'pengawas' ? 'pengawas@tangerang.demo' : `${role}@legok.demo`;
  const answer = await context.request.post('/api/v1/session', { data: { email, password: PASSWORD } });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()} ${await answer.text()}`);
}

/** Hears all that goes wrong in any page; a request that the page itself gave up is none of it. */
function hear(context: BrowserContext, complain: (complaint: string) => void): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (problem) => {
    complain(`page error: ${problem.error().stack ?? problem.error().message}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED')
      complain(`request failed: ${request.method()} ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) complain(`answered ${response.status()}: ${response.url()}`);
  });
}

/** Whatever the page said until now has been heard; one that is closed or on its way says nothing more. */
const settled = (page: Page): Promise<unknown> => page.evaluate(() => null).catch(() => null);
