import { hash, verify } from '@node-rs/argon2';

/** argon2id, which is the library's own choice, with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet). */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

/** What is compared where there is no account, so that the answer takes as long. */
const nobody = hashPassword('nobody signs in with this');

/** Whether it is the password; where there is none it costs the same and is not. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobody), password.normalize('NFC'));
  return right && passwordHash !== null;
}
