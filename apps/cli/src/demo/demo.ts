import { mkdirSync } from 'node:fs';
import { markDemo } from '../../../api/src/demo-clock.js';
import { LEGOK } from '../../../api/src/demo-ids.js';
import { application, listen } from '../../../api/src/serve.js';
import type { Settings } from '../../../api/src/settings.js';
import { PASSWORD } from './cast.js';
import { lookInto } from './folder.js';
import { beginsAt, people, standsAt } from './story/story.js';
import { summary } from './summary.js';
import { tell } from './tell.js';

/** Loads the Legok case where it is missing, and serves it unless told not to. */
export async function demo(settings: Settings, { loadOnly }: { readonly loadOnly: boolean }): Promise<void> {
  const found = lookInto(settings.data);
  mkdirSync(settings.data, { recursive: true });
  const complete = found.holds === 'demo' && found.mark.complete;
  if (found.holds === 'nothing') markDemo(settings.data, { standsAt: beginsAt, complete: false });
  const app = await application(settings, { logger: ['error', 'warn'] });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  if (!complete) {
    await tell(app, showProgress);
    markDemo(settings.data, { standsAt, complete: true });
  }
  if (!loadOnly) await listen(app, settings);
  const told = await summary(app, LEGOK.collaboration);
  if (told !== null) console.log(told);
  if (loadOnly) await app.close();
  else console.log(welcome(settings.port));
}

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(done === all ? '\r' : `\r${done} / ${all} `);
}

function welcome(port: number): string {
  const address = `http://localhost:${port}`;
  const legok = `${address}/api/v1/collaborations/${LEGOK.collaboration}`;
  const accounts = people
    .filter(({ email }) => email !== null)
    .map(({ email, title }) => `  ${email}  ${title}`);
  return [
    '',
    `Rembuk melayani di ${address} (dokumentasi: ${address}/api/docs). Jam demo disimulasikan.`,
    `  ${legok}/phases`,
    `  ${legok}/alerts`,
    `  ${legok}/prevalence`,
    `  ${legok}/timeline?order=recorded`,
    `  ${address}/api/v1/regions/36.03/board`,
    '',
    `Akun demo (kata sandi ${PASSWORD}), untuk POST ${address}/api/v1/session:`,
    ...accounts,
    '',
  ].join('\n');
}
