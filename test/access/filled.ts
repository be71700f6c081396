import { randomUUID } from 'node:crypto';
import { Attachments } from '#directory/attachments.js';
import type { Scope } from '#directory/grants.js';
import { CONTOH, LEGOK } from '../../apps/api/src/demo-ids.js';
import type { Served } from '../app.js';
import { openContoh, openLegok, tell } from '../cases.js';

/** A collaboration with a record of each kind in it. */
export interface Filled {
  readonly collaborationId: string;
  readonly region: string;
  /** Who observed, signed up and owns; and another one. */
  readonly mine: string;
  readonly theirs: string;
  /** A real id for each parameter of a path; where it hangs on a stakeholder, that of `mine`. */
  readonly ids: Readonly<Record<string, string>>;
  /** As `ids`, that of `theirs`. */
  readonly theirIds: Readonly<Record<string, string>>;
  /** What only some may read: that which `mine` observed, and `theirs`. */
  readonly confidential: string;
  readonly theirConfidential: string;
  readonly name: string;
  /** The places of all events. */
  readonly positions: readonly string[];
}

interface Cast {
  readonly open: (served: Served) => Promise<string>;
  readonly collaborationId: string;
  readonly region: string;
  readonly mine: string;
  readonly theirs: string;
  readonly catchmentId: string;
  /** A word that stands in no other collaboration. */
  readonly word: string;
}

const contohCast: Cast = {
  open: openContoh,
  collaborationId: CONTOH.collaboration,
  region: '36.03.99',
  mine: CONTOH.kecamatan,
  theirs: CONTOH.desa,
  catchmentId: CONTOH.catchment,
  word: 'Melati',
};

const legokCast: Cast = {
  open: openLegok,
  collaborationId: LEGOK.collaboration,
  region: '36.03.20',
  mine: LEGOK.camat,
  theirs: LEGOK.pkk,
  catchmentId: LEGOK.catchmentLegok,
  word: 'Kenanga',
};

const occurredOn = '2023-11-02';

/** Opens Contoh with everything in it. */
export const fillContoh = (served: Served): Promise<Filled> => fill(served, contohCast);
/** Opens Legok with everything in it. */
export const fillLegok = (served: Served): Promise<Filled> => fill(served, legokCast);

async function fill(served: Served, cast: Cast): Promise<Filled> {
  const { collaborationId, region, mine, theirs, word } = cast;
  const path = await cast.open(served);
  const positions: string[] = [];
  const put = async (what: string, body: object): Promise<string> => {
    const answer = await served.post(what.startsWith('/') ? what : `${path}/${what}`, {
      occurredOn,
      ...body,
    });
    if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${answer.text}`);
    const { id, position } = answer.body as { readonly id: string; readonly position: string };
    positions.push(position);
    return id;
  };
  const confidential = `Rahasia ${word} yang hanya dibaca pengamatnya`;
  const theirConfidential = `Rahasia ${word} milik pihak lain`;
  const name = `Wati ${word} Pamungkas`;
  const observed = { direction: 'negative', weight: 3, text: confidential, confidential: true };
  const clauses = [mine, theirs].map((owner) => ({
    clauseId: randomUUID(),
    text: 'Membuka data',
    owner,
    dueOn: '2024-06-30',
  }));
  const itemId = randomUUID();
  const personId = await tell(served, '/people', { collaborationId, name, title: `Camat ${word}` });
  const { sha256 } = await served.app
    .get(Attachments)
    .keep(collaborationId, 'application/pdf', Buffer.from(`%PDF-1.7 ${word}`), personId, occurredOn);
  const forum = { kind: 'lokmin', convener: mine };
  const dialogueId = await put('dialogues', {
    forum,
    agenda: ['Timbang bulanan'],
    attendance: [mine, theirs].map((stakeholderId) => ({ stakeholderId, presence: 'present' })),
    guests: 0,
  });
  const items = [{ itemId, kind: 'follow-up', text: 'Kirim data', owner: mine, dueOn: '2024-01-15' }];
  await tell(served, `/dialogues/${dialogueId}/minutes`, { items });
  const commitmentId = await put('commitments', {
    title: 'Timbang serentak',
    preamble: '',
    parties: [mine, theirs],
    clauses,
  });
  await put(`/commitments/${commitmentId}/agreement`, {});
  // What is adopted shares one record, so that the answer does not name it.
  const ruleId = randomUUID();
  const rule = { id: ruleId, title: 'Tata tertib', kind: 'ground-rule', level: 'collaboration', members: [] };
  await put('rules', rule);
  const ids = {
    collaborationId,
    stakeholderId: mine,
    dialogueId,
    itemId,
    commitmentId,
    clauseId: String(clauses[0]?.clauseId),
    personId,
    sha256,
    code: region,
    trustSignalId: await put('trust-signals', { ...observed, observer: mine, observed: theirs }),
    cadenceId: await put('cadences', { forum, every: 'quarter' }),
    ruleId,
    factorId: await put('factors', { kind: 'driver', box: 'trust', text: 'Saling kenal' }),
    facilitationId: await put('facilitations', {
      kind: 'convening',
      by: mine,
      towards: [],
      note: 'Mengundang',
    }),
    sessionId: await put('understanding-sessions', {
      statements: [{ topic: 'values', text: 'Gotong royong', agree: [mine], disagree: [], silent: [] }],
    }),
    outcomeId: await put('outcomes', {
      kind: 'small-win',
      title: 'Timbang serentak',
      text: 'Semua hadir',
      commitments: [],
      parties: [mine],
    }),
    position: String(positions[0]),
  };
  const theirIds = {
    clauseId: String(clauses[1]?.clauseId),
    trustSignalId: await put('trust-signals', {
      ...observed,
      observer: theirs,
      observed: mine,
      text: theirConfidential,
    }),
    stakeholderId: theirs,
  };
  const cell = { catchmentId: cast.catchmentId, source: 'e-ppgbm', measured: 800, stunted: 90 };
  await tell(served, `${path}/prevalence`, { ...cell, period: '2022-08' });
  await served.seen();

  return {
    collaborationId,
    region,
    mine,
    theirs,
    ids,
    theirIds,
    confidential,
    theirConfidential,
    name,
    positions,
  };
}

/** A role in one collaboration; a party speaks for a stakeholder of it. */
export const inside = ({ collaborationId, region, mine }: Filled, role: Scope['role']): Scope => ({
  role,
  collaborationId,
  region,
  stakeholderId: role === 'party' ? mine : null,
});
