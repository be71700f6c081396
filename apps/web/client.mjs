// Writes the types of the interface (src/api/schema.ts where nothing else is said), from the document that the built
// application publishes; the document itself to a file that is called .json.
import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { URL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

/** A file of the built application, which a clean checkout does not hold. */
const built = (file) => import(new URL(`../../dist/apps/api/src/${file}`, import.meta.url).href);
const { application } = await built('serve.js');
const { settingsFrom } = await built('settings.js');

const files = argv.length > 2 ? argv.slice(2) : [join(import.meta.dirname, 'src/api/schema.ts')];
const data = mkdtempSync(join(tmpdir(), 'rembuk-client-'));
const app = await application(settingsFrom({ REMBUK_DATA: data }), { logger: false });
try {
  await app.init();
  const server = app.getHttpAdapter().getInstance();
  await server.ready();
  const document = (await server.inject('/api/openapi.json')).json();
  for (const file of files)
    writeFileSync(file, file.endsWith('.json') ? JSON.stringify(document) : await types(document));
} finally {
  await app.close();
  rmSync(data, { recursive: true });
}

/** Every component is a type of its own name. */
async function types(document) {
  const nodes = await openapiTS(document, {
    alphabetize: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
  });
  return astToString(nodes);
}
