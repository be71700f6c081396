import fc from 'fast-check';
import { digestOf } from '#directory/secrets.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Served } from '../app.js';
import { Attacker, type Ask, type Said } from './attacker.js';
import { callOf } from './calls.js';
import { fillContoh, fillLegok, inside, type Filled } from './filled.js';
import { holder, type Holder } from '../holders.js';
import { ASKERS, documentedBy, tableOf, type Asker } from './routes.js';

/** Of all that is drawn; SEED=… draws the same again. */
export const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
export const TABLE = tableOf('docs/access.md');
export const ROLES = ASKERS.filter((asker) => asker !== 'anonymous');

/** Some of all, the same ones under the same seed. */
export const some = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  fc.sample(fc.constantFrom(...items), { seed: SEED, numRuns: count });

/** What a role may not do in its collaboration, and what that is answered. */
export const REFUSED = TABLE.flatMap(({ route, cells }) =>
  ASKERS.filter((asker) => ['no', 'region', 'everywhere'].includes(cells[asker])).map((asker) => ({
    route,
    asker,
    status: asker === 'anonymous' ? 401 : 403,
  })),
);

/** Each route with one who may. */
export const ALLOWED = TABLE.flatMap(({ route, cells }) => {
  const asker = (['facilitator', 'administrator'] as const).find((one) =>
    ['yes', 'own'].includes(cells[one]),
  );
  return asker ? [{ route, asker }] : [];
});

type Wire = Pick<Ask, 'method' | 'url' | 'body' | 'type'>;

/** Two collaborations; the members of one are kept from the other, and everything in it is a secret to them. */
export class Scene {
  private constructor(
    readonly served: Served,
    readonly attacker: Attacker,
    readonly origin: string,
    /** Theirs. */
    readonly a: Filled,
    /** The one that they are kept from. */
    readonly b: Filled,
    readonly documented: ReadonlyMap<string, object | null>,
    private readonly members: ReadonlyMap<Asker, Holder>,
    /** Facilitator of the other one. */
    readonly outsider: Holder,
  ) {}

  static async set(): Promise<Scene> {
    const served = await Served.start();
    const a = await fillContoh(served);
    const b = await fillLegok(served);
    const documented = await documentedBy(served.app);
    const members = new Map<Asker, Holder>();
    const outsiders: Holder[] = [];
    for (const role of ROLES) {
      members.set(role, await holder(served, [inside(a, role)], `Anggota ${role}`));
      outsiders.push(await holder(served, [inside(b, role)], `Kenanga ${role}`));
    }
    const [outsider] = outsiders;
    if (!outsider) throw new Error('Nobody is outside');
    const fastify = served.app.getHttpAdapter().getInstance();
    const { origin, port } = new URL(await fastify.listen({ port: 0, host: '127.0.0.1' }));
    const opens = outsiders.map(({ cookie }) => cookie.slice('rembuk='.length));
    const secrets = [...outsiders.map(({ email }) => email), ...opens, ...opens.map(digestOf)];
    const attacker = new Attacker(Number(port), ['Kenanga', b.confidential, b.name, ...secrets]);
    return new Scene(served, attacker, origin, a, b, documented, members, outsider);
  }

  async end(): Promise<void> {
    this.attacker.close();
    await this.served.stop();
  }

  member(asker: Asker): Holder {
    const found = this.members.get(asker);
    if (!found) throw new Error(`Nobody is a ${asker}`);
    return found;
  }

  /** Asks as a member of the first collaboration, or as nobody. */
  ask(asker: Asker, what: Omit<Ask, 'cookie' | 'secret'>): Promise<Said> {
    const cookie = asker === 'anonymous' ? {} : { cookie: this.member(asker).cookie };
    return this.attacker.ask({ ...what, ...cookie, secret: this.secretTo(asker) });
  }

  /** How a route is asked for, in the first collaboration if not in another. */
  async call(route: string, asker: Asker, at = this.a): Promise<Wire> {
    const accountId = asker === 'anonymous' ? null : this.member(asker).id;
    const { cookie: _, ...made } = await callOf(route, { served: this.served, at, whose: 'mine', accountId });
    return made;
  }

  async events(): Promise<number> {
    return (await this.served.app.get(EventLog).readAll(null, 10_000)).length;
  }

  /** What of their own collaboration they may not read. */
  private secretTo(asker: Asker): readonly string[] {
    const { confidential, theirConfidential, name } = this.a;
    if (asker === 'facilitator') return [];
    const texts = asker === 'party' ? [theirConfidential] : [confidential, theirConfidential];
    return ['anonymous', 'researcher', 'supervisor'].includes(asker) ? [...texts, name] : texts;
  }
}
