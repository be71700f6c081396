import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const MAIN = join(import.meta.dirname, '../../dist/apps/cli/src/main.js');

/** Tells the Legok case once a run, into a folder that each suite copies; workers inherit its name. */
export default function loadStory() {
  const data = mkdtempSync(join(tmpdir(), 'rembuk-story-'));
  process.env.REMBUK_STORY = data;
  const env = { PATH: process.env.PATH, REMBUK_DATA: data };
  execFileSync(process.execPath, [MAIN, 'demo', '--load-only'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
