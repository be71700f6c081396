import 'reflect-metadata';
import { application, listen } from './serve.js';
import { setUpLink } from './set-up-link.js';
import { BadSetting, settingsFrom, type Settings } from './settings.js';

/** Serves, or only carries the log into the tables, until told to end. */
async function run(settings: Settings): Promise<void> {
  const app = await application(settings);
  if (settings.role === 'projector') {
    await app.init();
    console.log('Rembuk carries the log into the tables');
    return;
  }
  await listen(app, settings);
  console.log(`Rembuk: http://localhost:${settings.port}`);
  const link = await setUpLink(app, settings);
  if (link !== null) console.log(`No account yet. The first administrator, once: ${link}`);
}

try {
  await run(settingsFrom(process.env));
} catch (failure) {
  if (!(failure instanceof BadSetting)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}
