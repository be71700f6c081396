import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { ask } from '../api/client.js';
import type { BodyOf, Operation } from '../api/operation.js';
import { Problem } from '../api/problem.js';

type Finish = BodyOf<Operation<'/api/v1/session/passkey', 'post'>>;

interface Begun<Options> {
  readonly ceremony: string;
  readonly options: Options;
}

/** The person or the device said no; nothing was sent. */
const CANCELLED = 'passkey-cancelled';

export const isCancelled = ({ code }: Problem): boolean => code === CANCELLED;

/** What the device answers, as the server takes it. */
async function answered(begun: Begun<unknown>, answer: Promise<object>): Promise<Finish> {
  try {
    return { ceremony: begun.ceremony, response: (await answer) as Record<string, never> };
  } catch (failure) {
    throw new Problem(-1, CANCELLED, String(failure));
  }
}

/** Asks the device for a passkey of this site. */
export async function shownPasskey(): Promise<Finish> {
  const begun = await ask<Begun<PublicKeyCredentialRequestOptionsJSON>>(
    'post',
    '/api/v1/session/passkey/options',
    {},
  );
  return answered(begun, startAuthentication({ optionsJSON: begun.options }));
}

/** Has the device make a passkey for who is signed in. */
export async function madePasskey(): Promise<Finish> {
  const begun = await ask<Begun<PublicKeyCredentialCreationOptionsJSON>>(
    'post',
    '/api/v1/passkeys/options',
    {},
  );
  return answered(begun, startRegistration({ optionsJSON: begun.options }));
}
