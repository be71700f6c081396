import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { access } from './access.js';
import { append } from './append.js';
import type { Bench, Measure } from './bench.js';
import { table, type Figure } from './figures.js';
import { http } from './http.js';
import { queries } from './queries.js';
import { reading } from './reading.js';
import { rebuild } from './rebuild.js';

// npm run bench -- [--out FOLDER] [append|reading|rebuild|http|queries|access …]
// BENCH_QUICK=1 runs all of it in short; EVENTS=SMALL,LARGE sets the sizes of the rebuilds.

const MEASURES: Readonly<Record<string, Measure>> = { append, reading, rebuild, http, queries, access };

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: '.tmp' } },
  allowPositionals: true,
});
const quick = process.env['BENCH_QUICK'] === '1';
const [small = 0, large = 0] = (process.env['EVENTS'] ?? (quick ? '20000,200000' : '100000,1000000'))
  .split(',')
  .map(Number);
if (!(small > 0 && large > small)) throw new Error('EVENTS takes two sizes, such as 100000,1000000');

mkdirSync(values.out, { recursive: true });
const folder = mkdtempSync(join(values.out, 'bench-'));
const started = performance.now();
const say = (progress: string): void => {
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${progress}`);
};
const bench: Bench = { folder, quick, sizes: [small, large], say };
const figures: Figure[] = [];
try {
  for (const name of positionals.length > 0 ? positionals : Object.keys(MEASURES)) {
    const measure = MEASURES[name];
    if (!measure) throw new Error(`There is no benchmark ${name}: ${Object.keys(MEASURES).join(', ')}`);
    figures.push(...(await measure(bench)));
  }
} finally {
  rmSync(folder, { recursive: true });
}

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 2 ** 30),
};
const file = join(values.out, 'bench-results.json');
writeFileSync(
  file,
  `${JSON.stringify({ at: new Date().toISOString(), quick, machine, figures }, null, 2)}\n`,
);
console.log(table(figures));
console.log(`\nNode ${machine.node}, ${machine.cores} cores, ${machine.cpu}; medians of rounds; ${file}`);
