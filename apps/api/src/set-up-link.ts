import type { INestApplicationContext } from '@nestjs/common';
import { Accounts } from '#directory/accounts.js';
import { Invitations } from '#directory/invitations.js';
import { RealTime } from './access/real-time.js';
import { demoMark } from './demo-clock.js';
import type { Settings } from './settings.js';

/** A link that makes the first administrator, once; null where there are accounts, and for the demonstration. */
export async function setUpLink(
  app: INestApplicationContext,
  { data, origin, port }: Settings,
): Promise<string | null> {
  if (demoMark(data) || !(await app.get(Accounts).none())) return null;
  const asked = { kind: 'setup' as const, email: null, accountId: null, grants: [] };
  const { secret } = await app.get(Invitations).make(asked, { by: null, at: app.get(RealTime).now() });
  return `${origin ?? `http://localhost:${port}`}/pengaturan-awal/${secret}`;
}
