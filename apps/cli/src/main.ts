#!/usr/bin/env node
import { Command } from 'commander';
import { DomainError } from '#event-sourcing/domain-error.js';
import { BadSetting, settingsFrom, type Settings } from '../../api/src/settings.js';
import type { ImportOptions } from './import-prevalence.js';
import { version } from './version.js';

// Every command loads its own part, so that the help is there at once.
const program = new Command('rembuk')
  .description(
    'A memory for collaborations against stunting. Settings come from the environment: REMBUK_DATA, …',
  )
  .version(version());

const settings = (): Settings => settingsFrom(process.env);

const ended = (well: boolean): void => {
  if (!well) process.exitCode = 1;
};

program
  .command('serve')
  .description('serves on HOST and PORT, like npm start')
  .action(async () => {
    await import('../../api/src/main.js');
  });

program
  .command('demo')
  .description('tells the Legok case into an empty REMBUK_DATA, or takes what was told there, and serves it')
  .option('--load-only', 'do not serve')
  .action(async ({ loadOnly = false }: { loadOnly?: boolean }) => {
    await (await import('./demo/demo.js')).demo(settings(), { loadOnly });
  });

program
  .command('rebuild')
  .description('makes the tables anew from the log, beside the old ones, and then switches')
  .option('--view <name>', 'only this one')
  .action(async ({ view }: { view?: string }) => {
    await (await import('./rebuild.js')).rebuild(settings(), view);
  });

program
  .command('doctor')
  .description(
    'looks at settings, stores, tables, clock and disk, and changes nothing; exit 1 when something is wrong',
  )
  .action(async () => {
    ended(await (await import('./doctor.js')).doctor(settings()));
  });

const importing = program.command('import').description('records what a file holds');

importing
  .command('prevalence <file>')
  .description('records figures from CSV or XLSX; none when a row is bad')
  .requiredOption('--collaboration <id>', 'whose figures they are')
  .option('--dry-run', 'tells what would be recorded, and records nothing')
  .action(async (file: string, options: ImportOptions) => {
    const figures = await (await import('./prevalence-file.js')).readPrevalence(file);
    ended(await (await import('./import-prevalence.js')).importPrevalence(settings(), figures, options));
  });

importing
  .command('events <file>')
  .description('fills an empty log from an exported one')
  .action(async (file: string) => {
    await (await import('./import-events.js')).importEvents(settings(), file);
  });

const exporting = program.command('export').description('writes a file');

exporting
  .command('events <file>')
  .description('writes the whole log, one event a line')
  .action(async (file: string) => {
    await (await import('./export-events.js')).exportEvents(settings(), file);
  });

program
  .command('person-data <id-or-email>')
  .description('writes all that is held on one human as JSON, by an account’s id or e-mail or a person’s id')
  .option('--out <file>', 'to this file, not to the standard output')
  .action(async (idOrEmail: string, { out }: { out?: string }) => {
    await (await import('./person-data.js')).exportPersonData(settings(), idOrEmail, out);
  });

try {
  await program.parseAsync();
} catch (failure) {
  const line = complaint(failure);
  if (line === undefined) throw failure;
  console.error(line);
  process.exitCode = 1;
}

/** What the one who typed the command can act on fits a line; all else is ours, and shows where it came from. */
function complaint(failure: unknown): string | undefined {
  if (failure instanceof BadSetting) return failure.message;
  if (failure instanceof DomainError) return `${failure.code}: ${failure.message}`;
  if (failure instanceof Error && 'syscall' in failure) return failure.message;
  return undefined;
}
