import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { abilityFor } from '../../apps/api/src/access/ability.js';
import { AccessGuard } from '../../apps/api/src/access/access.guard.js';
import { Caller } from '../../apps/api/src/access/caller.js';
import { Callers } from '../../apps/api/src/access/callers.js';
import { EVERYTHING } from '../signed-in.js';
import { CONNECTIONS } from './load.js';
import { ENTRY } from './server.js';

// The rival of authorisation: Rembuk itself, but that it takes everybody for somebody who may do everything.

/** As many as there are connections: what one account may send in a second is bounded here too. */
const callers = Array.from({ length: CONNECTIONS }, () => {
  const accountId = randomUUID();
  const grants = EVERYTHING.map((scope) => ({
    ...scope,
    id: randomUUID(),
    accountId,
    grantedAt: new Date().toISOString(),
    grantedBy: null,
  }));
  const entry = { by: 'session' as const, id: randomUUID() };
  return new Caller(accountId, 'Penguji (contoh)', null, grants, abilityFor(grants), entry);
});
const person = randomUUID();
let asked = 0;

AccessGuard.prototype.canActivate = () => Promise.resolve(true);
Callers.prototype.behind = () => Promise.resolve(callers[asked++ % callers.length] ?? null);
Callers.prototype.personIn = () => Promise.resolve(person);

await import(ENTRY);
