import { setOut } from './api/early.js';
import { mayBy } from './access/may.js';
import type { WhoAmI } from './access/session.js';
import { codeAt } from './pages.js';
import { preferred } from './words/language.js';

/** What a page reads first beyond its frame, below its collaboration and by its last step; only in the present. */
const FIRST_READS: Readonly<Record<string, readonly string[]>> = {
  '': ['/alerts?limit=200', '/prevalence', '/dialogues?limit=50'],
  '/rapat': ['/dialogues?limit=200'],
  '/prevalensi': ['/prevalence', '/commitments?limit=200', '/outcomes?limit=200'],
  '/linimasa': ['/timeline?limit=200&order=occurred&newestFirst=true'],
};

/** Whoever is here is not asked who they are. */
const OPEN = /^\/(masuk|pengaturan-awal|undangan)(\/|$)/;

const ask = <Body>(address: string): Promise<Body | null> => setOut<Body>(address, preferred());

/** Reads in the order of the application, which asks nothing that is refused: not before it is known who asks. */
async function readAhead({ pathname, search }: Location): Promise<void> {
  if (OPEN.test(pathname)) return;
  const session = await ask<WhoAmI>('/api/v1/session');
  if (!session) return;
  void ask('/health/ready');
  const [, id, page] = /^\/k\/([^/]+)(\/.*?)?\/?$/.exec(pathname) ?? [];
  if (id === undefined) return;
  const at = `/api/v1/collaborations/${id}`;
  const collaboration = await ask<{ readonly region: string }>(at);
  if (!collaboration || search !== '') return;
  if (!mayBy(session)('read', 'record', { collaborationId: id, region: collaboration.region })) return;
  for (const read of ['/phases', ...(FIRST_READS[page ?? ''] ?? [])]) void ask(`${at}${read}`);
}

// What the page reads and its code set out while the application itself is on its way.
void readAhead(location);
codeAt(location.pathname)?.().catch(() => undefined);
