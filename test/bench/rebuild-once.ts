import { catalogue, VIEWS } from '#collaboration/catalogue.js';
import { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import { Rebuild } from '#read-models/rebuild.js';
import { Views } from '#read-models/views.js';

/** What a process that rebuilds all read models says of it. */
export interface Rebuilt {
  readonly events: number;
  readonly seconds: number;
  /** Of this process; on a machine that does other work beside, the steadier figure. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly parked: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
}

const [log = '', tables = ''] = process.argv.slice(2);
const source = new SqliteEventLog(log);
const views = await Views.open(tables);
const [from, cpuFrom] = [performance.now(), process.cpuUsage()];
const events = await new Rebuild(views, source, catalogue).run();
const seconds = (performance.now() - from) / 1000;
const cpu = process.cpuUsage(cpuFrom);
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const countOf = async (table: string): Promise<number> => {
  const [row]: { count: number }[] = await views.reader.query(`SELECT count(*) AS "count" FROM "${table}"`);
  return row?.count ?? 0;
};
const rows = Object.fromEntries(
  await Promise.all(VIEWS.map(async ({ name }) => [name, await countOf(name)] as const)),
);
const rebuilt: Rebuilt = {
  events,
  seconds,
  cpuSeconds,
  peakMegabytes,
  parked: await countOf('parked'),
  rows,
};
console.log(JSON.stringify(rebuilt));
await views.close();
await source.close();
