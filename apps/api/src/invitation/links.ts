import { Injectable } from '@nestjs/common';
import { holdsNik } from '#collaboration/text.js';
import { makeAccount, setPasswordIn } from '#directory/accounts.js';
import { recordConsent } from '#directory/consents.js';
import { Directory } from '#directory/directory.js';
import { giveGrant } from '#directory/grants.js';
import {
  Invitations,
  type Invitation,
  type InvitationKind,
  type PromisedGrant,
} from '#directory/invitations.js';
import { requireGoodPassword } from '#directory/password-policy.js';
import { hashPassword } from '#directory/password.js';
import { linkPerson } from '#directory/people.js';
import { DomainError, malformed, notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { RealTime } from '../access/real-time.js';
import { fromPlace, Throttle } from '../access/throttle.js';
import { stands } from './standing.js';

/** What the data of an account are held for. */
const PURPOSE =
  'Akun Rembuk: nama dan alamat surel dipakai untuk masuk dan untuk menunjukkan siapa yang mencatat';

const OVER_ALL: PromisedGrant = {
  role: 'administrator',
  region: '',
  collaborationId: null,
  stakeholderId: null,
  personId: null,
};

/** What whoever opens a link says about itself. */
interface Given {
  readonly password: string;
  readonly email?: string;
  readonly name?: string;
  readonly consent?: true;
}

/** The only ways in without an account: links that work once. */
@Injectable()
export class Links {
  constructor(
    private readonly directory: Directory,
    private readonly invitations: Invitations,
    private readonly throttle: Throttle,
    private readonly time: RealTime,
  ) {}

  /** The invitation behind a link that is still good; guesses are slowed down. */
  open(secret: string, kinds: readonly InvitationKind[], ip: string): Promise<Invitation> {
    return this.throttle.tried('link-locked', [fromPlace('link', ip)], async () => {
      const invitation = await this.invitations.open(secret, this.time.now());
      const good = kinds.includes(invitation.kind) && (await stands(this.directory.committed, invitation));
      if (!good) throw gone();
      return invitation;
    });
  }

  /** Uses a link up; answers the account. */
  async accept(secret: string, kinds: readonly InvitationKind[], given: Given, ip: string): Promise<string> {
    const { kind, email } = await this.open(secret, kinds, ip);
    const name = kind === 'reset' ? null : nameOf(given);
    requireGoodPassword(given.password, { email: email ?? given.email ?? null, name });
    const passwordHash = await hashPassword(given.password);
    const at = this.time.now();
    return this.invitations.accept(secret, at, async (manager, invitation) => {
      if (!(await stands(manager, invitation))) throw gone();
      if (invitation.accountId !== null) {
        const id = invitation.accountId;
        await setPasswordIn(manager, id, passwordHash, { by: id, at });
        return id;
      }
      const account = { email: email ?? given.email ?? '', name: name ?? '', passwordHash };
      const doer = { by: invitation.madeBy, at };
      const { id } = await makeAccount(manager, account, doer);
      for (const grant of kind === 'setup' ? [OVER_ALL] : invitation.grants) {
        await giveGrant(manager, id, grant, doer);
        if (grant.personId !== null) await linkPerson(manager, grant.personId, id);
      }
      const consent = { subjectId: id, purpose: PURPOSE, basis: 'consent', recordedBy: id } as const;
      await recordConsent(manager, consent, at);
      return id;
    });
  }
}

const gone = (): DomainError => notFound('link-unknown', 'This link does not exist or has expired');

/** The name of a new account, whose owner has agreed. */
function nameOf({ name, consent }: Given): string {
  if (name === undefined) throw malformed('name-missing', 'A new account needs a name', 'name');
  if (consent !== true) throw malformed('consent-missing', 'Agree that name and address are kept', 'consent');
  if (holdsNik(name)) throw ruleBroken('text-holds-nik', 'This text holds an identity number', 'name');
  return name;
}
