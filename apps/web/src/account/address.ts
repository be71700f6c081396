import type { Answer } from '../api/read.js';

export type Account = Answer<'/api/v1/accounts'>['items'][number];

/** An account's address; null for one that stands for somebody who never signs in (RFC 2606). */
export const addressOf = ({ email }: Account): string | null =>
  email?.endsWith('.invalid') === true ? null : email;

/** Whether somebody can sign in to it. */
export const getsIn = (account: Account): boolean =>
  account.disabledAt === null && account.forgottenAt === null && addressOf(account) !== null;
