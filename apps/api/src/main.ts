import 'reflect-metadata';
import { application } from './serve.js';
import { BadSetting, settingsFrom } from './settings.js';

try {
  const settings = settingsFrom(process.env);
  const app = await application(settings);
  await app.listen(settings.port, settings.host);
  console.log(`Rembuk: http://localhost:${settings.port}`);
} catch (failure) {
  if (!(failure instanceof BadSetting)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}
