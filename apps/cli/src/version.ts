import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Rembuk's version, from the package that holds this file, built or not. */
export function version(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }
}
