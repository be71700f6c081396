import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that REMBUK_CHROMIUM names, else the first one on PATH; undefined when there is none. */
export function chromium({ REMBUK_CHROMIUM: named, PATH = '' } = process.env) {
  if (named && !runs(named)) throw new Error(`REMBUK_CHROMIUM names ${named}, which cannot be run`);
  const places = PATH.split(delimiter).filter(Boolean);
  return named || NAMES.flatMap((name) => places.map((place) => join(place, name))).find(runs);
}
