import { existsSync, readdirSync } from 'node:fs';
import { demoMark, type DemoMark } from '../../../api/src/demo-clock.js';
import { BadSetting } from '../../../api/src/settings.js';

/** What a demonstration finds in its folder. */
export type Found = { readonly holds: 'nothing' } | { readonly holds: 'demo'; readonly mark: DemoMark };

/** Looks into the folder; one that holds anything but the demonstration is not touched. */
export function lookInto(folder: string): Found {
  const mark = demoMark(folder);
  if (mark) return { holds: 'demo', mark };
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new BadSetting(
      'REMBUK_DATA',
      `(${folder}) holds something else than the demonstration: name an empty folder`,
    );
  return { holds: 'nothing' };
}
