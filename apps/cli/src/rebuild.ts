import { catalogue, VIEWS } from '#collaboration/catalogue.js';
import { notFound } from '#event-sourcing/domain-error.js';
import { Rebuild } from '#read-models/rebuild.js';
import { Views } from '#read-models/views.js';
import type { Settings } from '../../api/src/settings.js';
import { eventsUpTo, pace, tracked } from './progress.js';
import { requireLog, withLog } from './stores.js';

/** Folds the log anew into the tables of one view or of all, which go on answering until the switch. */
export async function rebuild(settings: Settings, view: string | undefined): Promise<void> {
  const of = view === undefined ? VIEWS : VIEWS.filter(({ name }) => name === view);
  if (of.length === 0) throw notFound('view-unknown', `There is no view ${view}; there are ${names(VIEWS)}`);
  requireLog(settings);
  await withLog(settings, async (log) => {
    const total = eventsUpTo((await log.last())?.position);
    const views = await Views.open(settings.views);
    try {
      const again = new Rebuild(views, log, catalogue, of);
      const { result, ms } = await tracked('events', total, (onProgress) => again.run(onProgress));
      console.log(`Rebuilt ${names(of)}: ${pace(result, 'events', ms)}`);
    } finally {
      await views.close();
    }
  });
}

const names = (of: typeof VIEWS): string => of.map(({ name }) => name).join(', ');
