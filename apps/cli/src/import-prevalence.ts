import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { collaborationView } from '#collaboration/collaboration/collaboration.view.js';
import type { Known } from '#collaboration/known.js';
import { dayIn } from '#collaboration/region.js';
import { Clock } from '#event-sourcing/clock.js';
import { notFound } from '#event-sourcing/domain-error.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { Streams } from '#event-sourcing/streams.js';
import { OPERATOR } from '../../api/src/access/operator.js';
import { application } from '../../api/src/serve.js';
import type { Settings } from '../../api/src/settings.js';
import { Figures, type Planned } from './figures.js';
import type { Fault, PrevalenceFile } from './prevalence-file.js';
import { counted, tracked } from './progress.js';
import { requireLog } from './stores.js';

export interface ImportOptions {
  readonly collaboration: string;
  readonly dryRun?: true;
}

/**
 * Records the figures of a file. All rows are checked first: when one is bad, every bad one is told and nothing is
 * recorded. Answers whether all rows stand, or with `dryRun` whether they would.
 */
export async function importPrevalence(
  settings: Settings,
  file: PrevalenceFile,
  { collaboration, dryRun }: ImportOptions,
): Promise<boolean> {
  requireLog(settings);
  // No projector that follows: a server may be running on the same stores.
  const quiet = { ...settings, role: 'api' } as const;
  const app = await application(quiet, { logger: ['warn', 'error'], abortOnError: false });
  // A server would end in peace, and well; an import that is ended has failed, and can be at any moment.
  for (const signal of ['SIGTERM', 'SIGINT']) process.removeAllListeners(signal);
  try {
    const known = await knownOf(app, collaboration);
    const figures = new Figures(app.get(EventLog), app.get(Streams), OPERATOR, known, file);
    const { planned, faults } = await figures.plan();
    if (faults.length > 0) return told(faults, 'nothing was recorded');
    const fresh = planned.filter(({ stands }) => !stands);
    const stood = `${counted(planned.length - fresh.length)} stood already`;
    if (dryRun) {
      for (const one of planned) console.log(described(one, known));
      console.log(`${counted(fresh.length)} rows would be recorded, ${stood}; nothing was written`);
      return true;
    }
    const late = await figures.record(fresh);
    await tracked('events', null, (onProgress) => app.get(Projector).catchUp(onProgress));
    if (late.length > 0) return told(late, 'the others were recorded');
    console.log(`${counted(fresh.length)} rows recorded, ${stood}`);
    return true;
  } finally {
    await app.close();
  }
}

async function knownOf(app: INestApplicationContext, id: string): Promise<Known> {
  const kind = { name: 'collaboration', view: collaborationView };
  const collaboration = await app.get(Streams).record(kind, id);
  if (!collaboration) throw notFound('collaboration-unknown', `There is no collaboration ${id}`);
  return { collaboration, today: dayIn(collaboration.region, app.get(Clock).now()) };
}

function told(faults: readonly Fault[], outcome: string): false {
  for (const { line, heading, code, message } of faults)
    console.error(`line ${line}${heading === null ? '' : `, ${heading}`}: ${code}: ${message}`);
  console.error(`${counted(new Set(faults.map(({ line }) => line)).size)} rows are bad; ${outcome}`);
  return false;
}

function described({ row, command: { data }, stands }: Planned, { collaboration }: Known): string {
  const name = collaboration.catchments.find(({ id }) => id === data.catchmentId)?.name;
  const { period, source, measured, stunted } = data;
  const what = `${period}, ${name}, ${source}: ${stunted} stunted of ${measured} measured`;
  return `line ${row.line}: ${what}${stands ? ', stood already' : ''}`;
}
