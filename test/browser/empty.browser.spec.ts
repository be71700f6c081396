import { expect, describe, it } from '@jest/globals';
import type { APIRequestContext, APIResponse } from 'playwright-core';
import { browsing } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';
import { CASE_PAGES, opened } from './pages.js';
import { emptyServer } from './served.js';

const { visit, server } = browsing(emptyServer);

async function made<Answer>(asked: Promise<APIResponse>): Promise<Answer> {
  const answer = await asked;
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** The first administrator opens a collaboration and facilitates it. */
async function opening(request: APIRequestContext): Promise<string> {
  const secret = server().setUpLink?.split('/').at(-1) ?? '';
  const data = {
    email: 'siti@rembuk.invalid',
    name: 'Siti (contoh)',
    password: 'tujuh cangkir kopi tubruk',
    consent: true,
  };
  const setUp = await request.post(`/api/v1/setup/${secret}`, { data });
  expect(setUp.status()).toBe(204);
  const { accountId } = await made<{ accountId: string }>(request.get('/api/v1/session'));
  const { id } = await made<{ id: string }>(
    request.post('/api/v1/collaborations', {
      data: {
        name: 'Rembuk Baru (contoh)',
        region: '36.03.98',
        issue: 'stunting',
        occurredOn: '2024-01-08',
        provenance: { illustration: true },
      },
    }),
  );
  await made(
    request.post(`/api/v1/accounts/${accountId}/grants`, {
      data: { role: 'facilitator', collaborationId: id },
    }),
  );
  return id;
}

describe('a collaboration in which nothing was recorded', () => {
  it('has every page, on a phone, and each says that nothing is there', async () => {
    const page = await visit(null);
    const id = await opening(page.context().request);
    for (const path of CASE_PAGES) {
      await opened(page, `/k/${id}${path}`);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|undefined|null|Infinity|\bDibaca\b/);
      if (['', '/kepercayaan'].includes(path)) await page.getByText('Mulai dari para pihak').waitFor();
      await noViolations(page);
      await noSideways(page);
      await shoot(page, `kosong${path.replaceAll(/[^\w.-]+/g, '-')}-360`);
    }
  }, 180_000);
});
