import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from '@jest/globals';
import { Clock } from '#event-sourcing/clock.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { derivedId } from '#event-sourcing/identity.js';
import { Callers } from '../../../api/src/access/callers.js';
import { DemoClock, markDemo } from '../../../api/src/demo-clock.js';
import { CONTOH, LEGOK } from '../../../api/src/demo-ids.js';
import { CaseReader } from '../../../api/src/records/case-reader.js';
import { application } from '../../../api/src/serve.js';
import { settingsFrom } from '../../../api/src/settings.js';
import { story, standsAt } from './story/story.js';

it('replays', async () => {
  const data = mkdtempSync(join(tmpdir(), 'rembuk-h7-'));
  markDemo(data, { standsAt: story[0]!.at, complete: false });
  const app = await application(settingsFrom({ REMBUK_DATA: data }), { logger: ['error'], abortOnError: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const clock = app.get(Clock) as DemoClock;
  const callers = app.get(Callers);
  const out: string[] = [];
  const t = Date.now();
  for (const [index, step] of story.entries()) {
    clock.set(step.at);
    const answer = await callers.as(step.actor, () => app.inject({ method: 'POST', url: `/api/v1${step.path}`, headers: { 'idempotency-key': derivedId('demo', index, step.path) }, payload: step.body }));
    if (answer.statusCode >= 300) out.push(`${index} ${step.at} ${step.label}: ${answer.statusCode} ${answer.body.slice(0, 400)}`);
  }
  out.push(`${story.length} steps, ${Date.now() - t} ms`);
  const last = (await app.get(EventLog).last())!;
  await app.get(Projector).reached(last.position, 20000);
  clock.set(standsAt);
  for (const [name, id] of [['legok', LEGOK.collaboration], ['contoh', CONTOH.collaboration]] as const) {
    try {
      const { rows } = await app.get(CaseReader).whole(id, {});
      writeFileSync(`/tmp/h7-${name}.json`, JSON.stringify(rows));
    } catch (e) { out.push(`${name}: ${String(e)}`); }
  }
  writeFileSync('/tmp/h7-out.txt', out.join('\n') + '\n');
  await app.close();
  rmSync(data, { recursive: true });
}, 300000);
