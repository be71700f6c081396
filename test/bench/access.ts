import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Accounts } from '#directory/accounts.js';
import { openDirectory } from '#directory/open-directory.js';
import { hashPassword } from '#directory/password.js';
import type { Bench, Measure } from './bench.js';
import { atLeast, atMost, compared, median, percentile, type Figure, type Round } from './figures.js';
import { CONNECTIONS, load } from './load.js';
import { open } from './meetings.js';
import { ENTRY, post, serve, type Server } from './server.js';

const RIVAL = 'the same without the guard';
const SIGN_INS = 100;
const AT_A_TIME = 4;
const OWNER = { email: 'camat@legok.invalid', password: 'sawah-kuda-payung-7' };

/** An account that signs in with a password, before the folder is served. */
async function addOwner(data: string): Promise<void> {
  mkdirSync(data, { recursive: true });
  const directory = await openDirectory(join(data, 'directory.db'));
  try {
    const passwordHash = await hashPassword(OWNER.password);
    const doer = { by: null, at: new Date().toISOString() };
    await new Accounts(directory).make({ email: OWNER.email, name: 'Camat (contoh)', passwordHash }, doer);
  } finally {
    await directory.close();
  }
}

/** Milliseconds that each sign-in took, by so many browsers that each wait for their answer. */
async function signIns({ url }: Server, count: number, browsers: number): Promise<number[]> {
  const took: number[] = [];
  let begun = 0;
  const browser = async (): Promise<void> => {
    while (begun++ < count) {
      const from = performance.now();
      await post(`${url}/api/v1/session`, OWNER, '');
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: browsers }, browser));
  return took;
}

async function signingIn(rembuk: Server, { quick, say }: Bench): Promise<Figure[]> {
  await signIns(rembuk, 2 * AT_A_TIME, AT_A_TIME);
  const figures: Figure[] = [];
  for (const [how, browsers] of [
    ['one after another', 1],
    [`${AT_A_TIME} at a time`, AT_A_TIME],
  ] as const) {
    const rounds: number[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round++)
      rounds.push(percentile(await signIns(rembuk, SIGN_INS, browsers), 0.95));
    const ours = median(rounds);
    const what = `signing in with a password, ${how}, p95`;
    figures.push({ what, unit: 'ms', ours, rival: null, ratio: null, target: atMost(400, ours, 'ours') });
    say(`sign-ins, ${how}`);
  }
  return figures;
}

/** Ours and the rival's in turn, each first every other time; the first turn warms up. */
async function turns(
  ours: () => Promise<number>,
  rival: () => Promise<number>,
  { quick, say }: Bench,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round <= (quick ? 3 : 10); round++) {
    if (round % 2 === 0) rounds.push({ ours: await ours(), rival: await rival() });
    else {
      const other = await rival();
      rounds.push({ ours: await ours(), rival: other });
    }
    const last = rounds.at(-1);
    say(`authorisation, round ${round}: ${last?.ours.toFixed(0)} and ${last?.rival.toFixed(0)}`);
  }
  return rounds.slice(1);
}

/** What it costs to ask, before every answer, who is asking and what that may do; and how long signing in takes. */
export const access: Measure = async (bench) => {
  const { folder, quick } = bench;
  const data = join(folder, 'access');
  await addOwner(data);
  const rembuk = await serve(ENTRY, { REMBUK_DATA: data }, CONNECTIONS);
  const unguarded = await serve('./unguarded-server.js', { REMBUK_DATA: join(folder, 'unguarded') });
  try {
    const [ours, rival] = [await open(rembuk), await open(unguarded)];
    const seconds = quick ? 2 : 4;
    const under = (url: string, body?: object) => (): Promise<number> =>
      load({ url, ...(body && { body }) }, rembuk.cookies, seconds);
    const target = (ratio: number) => atLeast(0.95, ratio, 'ratio');
    // Reading first: after recording, the tables are still being written.
    const reading = await turns(under(ours.url), under(rival.url), bench);
    const recording = await turns(
      under(ours.dialogues, ours.body),
      under(rival.dialogues, rival.body),
      bench,
    );
    // Last: hashing leaves a process with more memory and threads than its rival has.
    const signedIn = await signingIn(rembuk, bench);
    const at = `${CONNECTIONS} connections`;
    return [
      compared(`authorised GET of a collaboration, ${at}`, 'requests/s', RIVAL, reading, target),
      compared(`authorised recording of a meeting, ${at}`, 'requests/s', RIVAL, recording, target),
      ...signedIn,
    ];
  } finally {
    await Promise.all([rembuk, unguarded].map((server) => server.stop()));
  }
};
