import { Accounts } from '#directory/accounts.js';
import { ORDINARY_GROUND } from '#directory/consents.js';
import type { Directory } from '#directory/directory.js';
import { Grants } from '#directory/grants.js';
import { hashPassword } from '#directory/password.js';
import { People } from '#directory/people.js';
import { Sessions } from '#directory/sessions.js';
import { SystemClock } from '#event-sourcing/clock.js';
import type { Instant } from '#event-sourcing/event.js';
import type { StoryPerson } from './story/people.js';

/** The password of every account of the demonstration that can sign in. */
export const PASSWORD = 'rembuk-demo';

/** Whoever acts in the story signs in like anybody else, and is held to the same roles. */
export class Cast {
  private readonly cookies = new Map<string, string>();
  private readonly sessions = new Map<string, string>();
  private readonly time = new SystemClock();

  private constructor(
    private readonly directory: Directory,
    private readonly accounts: ReadonlyMap<string, string>,
  ) {}

  /** Gives people, accounts and roles to those who lack them. */
  static async of(directory: Directory, people: readonly StoryPerson[], addedAt: Instant): Promise<Cast> {
    const accounts = new Map<string, string>();
    const passwordHash = await hashPassword(PASSWORD);
    for (const person of people)
      accounts.set(person.id, await accountOf(directory, person, passwordHash, addedAt));
    return new Cast(directory, accounts);
  }

  /** The cookie of a person's session. */
  async cookie(personId: string): Promise<string> {
    const known = this.cookies.get(personId);
    if (known !== undefined) return known;
    const account = this.accounts.get(personId);
    if (account === undefined) throw new Error(`Nobody plays ${personId}`);
    const { session, secret } = await new Sessions(this.directory).begin(
      account,
      'password',
      'cerita demo',
      this.time.now(),
    );
    const cookie = `rembuk=${secret}`;
    this.cookies.set(personId, cookie);
    this.sessions.set(session.id, account);
    return cookie;
  }

  /** Ends every session of the story. */
  async leave(): Promise<void> {
    for (const [id, by] of this.sessions)
      await new Sessions(this.directory).end(by, id, { by, at: this.time.now() }, 'SignedOut');
  }
}

async function accountOf(
  directory: Directory,
  { id, email, name, title, stakeholderId, collaborationId, grants, elsewhere }: StoryPerson,
  passwordHash: string,
  addedAt: Instant,
): Promise<string> {
  const people = new People(directory);
  const accounts = new Accounts(directory);
  const doer = { by: null, at: new SystemClock().now() };
  await people.add({ id, collaborationId, name, title, stakeholderId }, addedAt, ORDINARY_GROUND, doer);
  const address = email ?? `${id}@rembuk.invalid`;
  const made =
    (await accounts.byEmail(address)) ??
    (await accounts.make({ email: address, name, passwordHash: email === null ? null : passwordHash }, doer));
  await people.link(id, made.id);
  if (elsewhere) {
    const again = { ...elsewhere, name, title, stakeholderId: null };
    await people.add(again, addedAt, ORDINARY_GROUND, doer);
    await people.link(elsewhere.id, made.id);
  }
  for (const grant of grants) await new Grants(directory).give(made.id, grant, doer);
  return made.id;
}
