import { mkdirSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '#event-sourcing/clock.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { Directory } from '#directory/directory.js';
import { DemoClock, markDemo } from '../../../api/src/demo-clock.js';
import { LEGOK } from '../../../api/src/demo-ids.js';
import { application } from '../../../api/src/serve.js';
import type { Settings } from '../../../api/src/settings.js';
import { lookInto } from './folder.js';
import { loadStory } from './load-story.js';
import { people, standsAt, story } from './story/story.js';
import { summary } from './summary.js';

/** How long the views may take to come as far as the story, in milliseconds. */
const PATIENCE = 30_000;

/** Loads the Legok case where it is missing, and serves it unless told not to. */
export async function demo(settings: Settings, { loadOnly }: { readonly loadOnly: boolean }): Promise<void> {
  const found = lookInto(settings.data);
  mkdirSync(settings.data, { recursive: true });
  const complete = found.holds === 'demo' && found.mark.complete;
  if (found.holds === 'nothing') markDemo(settings.data, { standsAt: firstMoment(), complete: false });
  const app = await application(settings, { logger: ['error', 'warn'] });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  if (!complete) await tell(app, settings.data);
  if (!loadOnly) await app.listen(settings.port, settings.host);
  console.log(await summary(app, LEGOK.collaboration));
  if (loadOnly) await app.close();
  else console.log(welcome(settings.port));
}

function firstMoment(): string {
  const [first] = story;
  if (!first) throw new Error('The story is empty');
  return first.at;
}

async function tell(app: NestFastifyApplication, folder: string): Promise<void> {
  const directory = app.get(Directory);
  for (const { id, collaborationId, name, title, stakeholderId } of people)
    await directory.add(id, collaborationId, { name, title, stakeholderId }, firstMoment());
  await loadStory(app, story, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${story.length} `);
  });
  const last = await app.get(EventLog).last();
  if (last && !(await app.get(Projector).reached(last.position, PATIENCE)))
    throw new Error('The views did not come as far as the story');
  const clock = app.get(Clock);
  if (clock instanceof DemoClock) clock.set(standsAt);
  markDemo(folder, { standsAt, complete: true });
  if (process.stderr.isTTY) process.stderr.write('\r');
}

function welcome(port: number): string {
  const address = `http://localhost:${port}`;
  const legok = `${address}/api/v1/collaborations/${LEGOK.collaboration}`;
  const accounts = people.filter(({ email }) => email !== null).map(({ email, title }) => `  ${email}  ${title}`);
  return [
    '',
    `Rembuk melayani di ${address} (dokumentasi: ${address}/api/docs). Jam demo disimulasikan.`,
    `  ${legok}/phases`,
    `  ${legok}/alerts`,
    `  ${legok}/prevalence`,
    `  ${legok}/timeline?order=recorded`,
    `  ${address}/api/v1/regions/36.03/board`,
    '',
    'Akun demo (kata sandi rembuk-demo). Masuk dengan akun belum ada: server ini hanya menjawab mesin ini sendiri.',
    ...accounts,
    '',
  ].join('\n');
}
