import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Locator, Page } from 'playwright-core';
import { hardToHit, isInSight, ringOf, sticksOut, tellTaps } from './in-page.js';
import { none } from './none.js';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The least width and height of what a finger has to hit, in CSS pixels. */
const FINGER = 44;

/** Fails where axe finds a breach of WCAG 2.2 AA or of good practice. */
export async function noViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id} (${impact}): ${help}\n    ${target.join(' ')}\n    ${failureSummary}`,
      ),
    );
  }, STANDARDS);
  none(`Not accessible: ${page.url()}`, found);
}

/** Fails where a page has to be scrolled sideways, or does not fit itself to a phone. */
export async function noSideways(page: Page): Promise<void> {
  none(
    `Wider than the window: ${page.url()}`,
    await page.evaluate(sticksOut, page.viewportSize()?.width ?? 0),
  );
}

/** What is too small for a finger. */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(hardToHit, FINGER);

/** What Tab reaches, in order, as role and name; fails where the focus cannot be seen. */
export async function tabStops(page: Page, limit: number): Promise<string[]> {
  const stops: string[] = [];
  const unseen: string[] = [];
  let last:
    { readonly element: ElementHandle<Element>; readonly ring: string; readonly name: string } | undefined;
  let first: ElementHandle<Element> | undefined;
  for (;;) {
    await page.keyboard.press('Tab');
    // A ring is what goes away with the focus.
    if (last && (/^[|;]*$/.test(last.ring) || (await last.element.evaluate(ringOf)) === last.ring)) {
      unseen.push(`${last.name} has no ring`);
    }
    const element = await focused(page);
    const isRoundTrip =
      first && element && (await page.evaluate(([one, other]) => one === other, [first, element]));
    if (!element || isRoundTrip || stops.length === limit) break;
    const name = await nameOf(page);
    stops.push(name);
    if (!(await element.evaluate(isInSight))) unseen.push(`${name} is out of sight`);
    first ??= element;
    last = { element, name, ring: await element.evaluate(ringOf) };
  }
  none('The focus cannot be seen', unseen);
  return stops;
}

const focused = async (page: Page): Promise<ElementHandle<Element> | null> => {
  const handle = await page.evaluateHandle(() =>
    document.activeElement === document.body ? null : document.activeElement,
  );
  return handle.asElement();
};

/** As in `button "Simpan" [expanded]`. */
async function nameOf(page: Page): Promise<string> {
  const [line = ''] = (await page.locator(':focus').ariaSnapshot()).split('\n');
  return line.replace(/^- /, '').replace(/:$/, '');
}

/** What a screen reader is told of a part of the page. */
export const ariaOf = (part: Locator): Promise<string> => part.ariaSnapshot();

/** Writes the whole page as a picture into the folder that REMBUK_SCREENSHOTS names, if it does. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['REMBUK_SCREENSHOTS'];
  if (!folder) return;
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

/** Counts, once a page, what somebody does from now on besides typing; the answer tells how often so far. */
export async function taps(page: Page): Promise<() => Promise<number>> {
  let count = 0;
  await page.exposeFunction('rembukTapped', (more: number) => {
    count += more;
  });
  await page.addInitScript(tellTaps);
  await page.evaluate(tellTaps);
  return async () => {
    await page.evaluate(() => null);
    return count;
  };
}
