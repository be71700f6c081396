import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { Clause, CommitmentEvent, CommitmentText } from './commitment.events.js';
import { commitment, type CommitmentCommand } from './commitment.js';
import type { Wording } from './text-rules.js';

const digestOf = ({ version }: CommitmentText): string => String(version).repeat(64);
const { given } = scenario(commitment, { ...known, dialogueExists: true, digestOf });
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };
const withoutSicerFrom = (day: string): { readonly collaboration: typeof legok } => ({
  collaboration: {
    ...legok,
    stakeholders: legok.stakeholders.map((one) =>
      one.id === 'sicer' ? { ...one, left: { ...on(day), reason: 'pindah' } } : one,
    ),
  },
});

const clause: Clause = {
  clauseId: 'k-1',
  text: 'Mengasuh anak asuh',
  owner: 'sicer',
  dueOn: '2024-06-30',
  target: { quantity: 12, unit: 'anak' },
};
const counting = (quantity: number): readonly Clause[] => [{ ...clause, target: { quantity, unit: 'anak' } }];
const wording: Wording = {
  title: 'Berita acara',
  preamble: 'Kami sepakat',
  parties: ['camat', 'sicer'],
  clauses: [clause],
};
const text = { commitmentId: '1', version: 1, ...wording };
const amendedText = { ...text, version: 2, title: 'Berita acara, diubah' };
const evidence = { sha256: 'a'.repeat(64), attestedBy: 'p-9' };

const proposed = fact<CommitmentEvent>('CommitmentProposed', '2023-03-01', wording);
const agreed = fact<CommitmentEvent>('CommitmentAgreed', '2023-03-10', { text, digest: '1'.repeat(64) });
const withdrawn = fact<CommitmentEvent>('CommitmentWithdrawn', '2023-10-01', { reason: 'mundur' });
const retracted = fact<CommitmentEvent>('CommitmentRetracted', '2023-12-31', { reason: 'salah catat' });
const amended = fact<CommitmentEvent>('CommitmentAmended', '2023-06-01', {
  text: amendedText,
  digest: '2'.repeat(64),
  reason: 'judul',
});

type Signing = Extract<CommitmentCommand, { type: 'SignCommitment' }>;
const sign = (party: string, over: Partial<Signing['data']> = {}, occurredOn = '2023-03-15'): Signing => ({
  type: 'SignCommitment',
  occurredOn,
  data: {
    version: 1,
    party,
    personId: `p-${party}`,
    capacity: 'Pimpinan',
    method: 'wet-ink',
    digest: '1'.repeat(64),
    evidence,
    ...over,
  },
});
const signed = (party: string, occurredOn = '2023-03-15'): CommitmentEvent =>
  fact('CommitmentSigned', occurredOn, sign(party).data);
const inForce = fact<CommitmentEvent>('CommitmentCameIntoForce', '2023-03-15', { version: 1 });
const declined = fact<CommitmentEvent>('SigningDeclined', '2023-03-12', {
  version: 1,
  party: 'sicer',
  reason: 'menunggu direksi',
});

const propose = (over: Partial<Wording> & { dialogueId?: string } = {}): CommitmentCommand => ({
  type: 'ProposeCommitment',
  occurredOn: '2023-03-01',
  data: { ...wording, ...over },
});
const agree = (occurredOn = '2023-03-10'): CommitmentCommand => ({ type: 'AgreeCommitment', occurredOn });
const decline = (over: { party?: string; version?: number; reason?: string } = {}): CommitmentCommand => ({
  type: 'DeclineSigning',
  occurredOn: '2023-03-12',
  data: { version: 1, party: 'sicer', reason: 'menunggu direksi', ...over },
});
const amend = (over: Partial<Wording> = {}, occurredOn = '2023-06-01'): CommitmentCommand => ({
  type: 'AmendCommitment',
  occurredOn,
  data: { ...wording, title: 'Berita acara, diubah', ...over, reason: 'judul' },
});
const withdraw = (occurredOn = '2023-10-01'): CommitmentCommand => ({
  type: 'WithdrawCommitment',
  occurredOn,
  data: { reason: 'mundur' },
});
const retract: CommitmentCommand = { type: 'RetractCommitment', data: { reason: 'salah catat' } };

describe('a commitment', () => {
  it('is proposed, once: the same again is no news, another is refused', () => {
    expect(given().when(propose())).toEqual([proposed]);
    expect(given(proposed).when(propose())).toEqual([]);
    expect(given(proposed, agreed, amended).when(propose())).toEqual([]);
    expect(() => given(proposed).when(propose({ title: 'Lain' }))).toThrow(
      refused('commitment-already-proposed'),
    );
    expect(() =>
      given(proposed).when({ ...propose(), occurredOn: '2023-03-02' } as CommitmentCommand),
    ).toThrow(refused('commitment-already-proposed'));
  });

  it('is refused when its meeting is not on record', () => {
    expect(() => given().when(propose({ dialogueId: 'd-1' }), { dialogueExists: false })).toThrow(
      refused('dialogue-unknown-here', 'dialogueId'),
    );
  });

  it.each<[string, Partial<Wording>, string, string]>([
    ['one party', { parties: ['sicer'] }, 'commitment-needs-two-parties', 'parties'],
    ['a stranger', { parties: ['sicer', 'dinkes'] }, 'stakeholder-unknown', 'parties'],
    ['a party twice', { parties: ['sicer', 'sicer'] }, 'stakeholder-named-twice', 'parties'],
    ['no clause', { clauses: [] }, 'commitment-needs-a-clause', 'clauses'],
    ['a clause twice', { clauses: [clause, clause] }, 'clause-twice', 'clauses'],
    [
      'a clause of no party',
      { clauses: [{ ...clause, owner: 'pkk' }] },
      'clause-owner-no-party',
      'clauses.0.owner',
    ],
    ['a due month', { clauses: [{ ...clause, dueOn: '2024-06' }] }, 'date-invalid', 'clauses.0.dueOn'],
    ['a target of none', { clauses: counting(0) }, 'target-not-a-count', 'clauses.0.target.quantity'],
    ['a target of a half', { clauses: counting(0.5) }, 'target-not-a-count', 'clauses.0.target.quantity'],
  ])('never has %s, proposed or amended', (_, over, code, field) => {
    expect(() => given().when(propose(over))).toThrow(refused(code, field));
    expect(() => given(proposed, agreed).when(amend(over))).toThrow(refused(code, field));
  });

  it('is unknown before it is proposed', () => {
    for (const command of [agree(), sign('camat'), decline(), amend(), withdraw(), retract])
      expect(() => given().when(command)).toThrow(refused('commitment-unknown'));
  });

  it('is not new in the future, nor in a closed collaboration', () => {
    expect(() => given().when({ ...propose(), occurredOn: '2024-03-01' } as CommitmentCommand)).toThrow(
      refused('date-in-the-future', 'occurredOn'),
    );
    for (const [before, command] of [
      [[], propose()],
      [[proposed], agree()],
      [[proposed, agreed], sign('camat')],
      [[proposed, agreed], decline()],
      [[proposed, agreed], amend()],
    ] as const)
      expect(() => given(...before).when(command, closed)).toThrow(refused('collaboration-closed'));
  });
});

describe('agreeing', () => {
  it('freezes the text with its digest', () => {
    expect(given(proposed).when(agree())).toEqual([agreed]);
  });

  it('happens once', () => {
    expect(given(proposed, agreed).when(agree())).toEqual([]);
  });

  it('does not come before the proposal', () => {
    expect(() => given(proposed).when(agree('2023-02-28'))).toThrow(
      refused('date-before-proposal', 'occurredOn'),
    );
  });

  it('takes parties that have not left', () => {
    expect(() => given(proposed).when(agree(), withoutSicerFrom('2023-03-05'))).toThrow(
      refused('stakeholder-left', 'parties'),
    );
  });
});

describe('signing', () => {
  const before = [proposed, agreed];

  it('binds one party after the other, and the last brings the text into force', () => {
    expect(given(...before).when(sign('camat'))).toEqual([signed('camat')]);
    expect(given(...before).when(sign('camat', {}, '2023-03-10'))).toHaveLength(1);
    expect(given(...before, signed('camat')).when(sign('sicer'))).toEqual([signed('sicer'), inForce]);
  });

  it('brings it into force on the latest of the signatures’ days, in whatever order they are recorded', () => {
    const [, force] = given(...before, signed('camat', '2023-04-20')).when(sign('sicer', {}, '2023-04-01'));
    expect(force).toEqual({ ...inForce, meta: { occurredOn: '2023-04-20' } });
  });

  it('is no news when it is the same again, also when a later text stands or it was withdrawn', () => {
    expect(given(...before, signed('camat')).when(sign('camat'))).toEqual([]);
    expect(given(...before, signed('camat'), amended).when(sign('camat'))).toEqual([]);
    expect(given(...before, signed('camat'), withdrawn).when(sign('camat'))).toEqual([]);
  });

  it.each<[string, Signing, string, string | null]>([
    ['by another person', sign('camat', { personId: 'p-7' }), 'commitment-party-already-signed', 'party'],
    ['in another way', sign('camat', { method: 'certified' }), 'commitment-party-already-signed', 'party'],
    ['over another text', sign('camat', { digest: 'b'.repeat(64) }), 'commitment-text-changed', 'digest'],
  ])('is refused to a party that has signed %s', (_, command, code, field) => {
    expect(() => given(...before, signed('camat')).when(command)).toThrow(refused(code, field));
  });

  it.each<[string, Signing, string, string]>([
    ['over another text', sign('sicer', { digest: 'b'.repeat(64) }), 'commitment-text-changed', 'digest'],
    ['by no party', sign('pkk'), 'commitment-party-not-required', 'party'],
    ['of no version', sign('sicer', { version: 3 }), 'commitment-version-unknown', 'version'],
    ['before the agreement', sign('sicer', {}, '2023-03-09'), 'date-before-agreement', 'occurredOn'],
    ['in the future', sign('sicer', {}, '2024-03-09'), 'date-in-the-future', 'occurredOn'],
    ['in no capacity', sign('sicer', { capacity: ' ' }), 'capacity-missing', 'capacity'],
    [
      'by a witness of itself',
      sign('sicer', { evidence: { ...evidence, attestedBy: 'p-sicer' } }),
      'signature-needs-witness',
      'evidence',
    ],
    [
      'by no witness',
      sign('sicer', { evidence: { ...evidence, attestedBy: '' } }),
      'signature-needs-witness',
      'evidence',
    ],
    [
      'with no digest of the photograph',
      sign('sicer', { evidence: { ...evidence, sha256: 'A' } }),
      'digest-invalid',
      'evidence.sha256',
    ],
  ])('is refused %s', (_, command, code, field) => {
    expect(() => given(...before).when(command)).toThrow(refused(code, field));
  });

  it('in ink needs evidence, and by passkey does not', () => {
    const { evidence: _photograph, ...bare } = sign('sicer').data;
    const passkey: Signing = { type: 'SignCommitment', data: { ...bare, method: 'passkey' } };
    expect(given(...before).when(passkey)).toHaveLength(1);
    expect(() => given(...before).when({ type: 'SignCommitment', data: bare })).toThrow(
      refused('signature-needs-witness', 'evidence'),
    );
  });

  it('is refused before the agreement is on record, and after the withdrawal', () => {
    expect(() => given(proposed).when(sign('camat'))).toThrow(refused('commitment-not-agreed'));
    expect(() => given(...before, withdrawn).when(sign('camat'))).toThrow(refused('commitment-withdrawn'));
  });

  it('is refused over a superseded text, and asked anew over the new one', () => {
    expect(() => given(...before, signed('camat'), amended).when(sign('sicer'))).toThrow(
      refused('commitment-version-superseded', 'version'),
    );
    const anew = sign('camat', { version: 2, digest: '2'.repeat(64) }, '2023-06-02');
    expect(given(...before, signed('camat'), amended).when(anew)).toHaveLength(1);
    expect(() => given(...before, amended).when({ ...anew, occurredOn: '2023-05-31' })).toThrow(
      refused('date-before-agreement', 'occurredOn'),
    );
  });

  it('is refused to a party that left', () => {
    const gone = withoutSicerFrom('2023-03-12');
    expect(() => given(...before).when(sign('sicer'), gone)).toThrow(refused('stakeholder-left', 'party'));
    expect(() =>
      given(...before).when({ ...decline(), occurredOn: '2023-03-13' } as CommitmentCommand, gone),
    ).toThrow(refused('stakeholder-left', 'party'));
  });

  it('can be declined with a reason, and done later', () => {
    expect(given(...before).when(decline())).toEqual([declined]);
    expect(given(...before, declined).when(decline())).toEqual([]);
    expect(given(...before, declined).when(decline({ reason: 'tidak sanggup' }))).toHaveLength(1);
    expect(given(...before, declined, signed('camat')).when(sign('sicer'))).toHaveLength(2);
  });

  it('cannot be declined by one that signed, by no party, of an old text, or after the withdrawal', () => {
    expect(() => given(...before, signed('sicer')).when(decline())).toThrow(
      refused('commitment-party-already-signed', 'party'),
    );
    expect(() => given(...before).when(decline({ party: 'pkk' }))).toThrow(
      refused('commitment-party-not-required', 'party'),
    );
    expect(() => given(...before, amended).when(decline())).toThrow(
      refused('commitment-version-superseded', 'version'),
    );
    expect(() => given(...before, withdrawn).when(decline())).toThrow(refused('commitment-withdrawn'));
  });
});

describe('amending', () => {
  it('makes a new version that asks all parties again; old signatures stay with the old text', () => {
    const before = [proposed, agreed, signed('camat'), signed('sicer'), inForce];
    expect(given(...before).when(amend())).toEqual([amended]);
    const versions = given(...before, amended).record()?.versions;
    expect(versions?.map(({ signatures }) => signatures.length)).toEqual([2, 0]);
  });

  it('is no news when the text stands', () => {
    expect(given(proposed, agreed).when(amend({ title: wording.title }))).toEqual([]);
    expect(given(proposed, agreed, amended).when(amend())).toEqual([]);
  });

  it('needs an agreed text that was not withdrawn, and a day after it', () => {
    expect(() => given(proposed).when(amend())).toThrow(refused('commitment-not-agreed'));
    expect(() => given(proposed, agreed, withdrawn).when(amend())).toThrow(refused('commitment-withdrawn'));
    expect(() => given(proposed, agreed).when(amend({}, '2023-03-09'))).toThrow(
      refused('date-before-agreement', 'occurredOn'),
    );
  });
});

describe('taking back', () => {
  it('is withdrawing, at any time and once', () => {
    expect(given(proposed).when(withdraw(), closed)).toEqual([withdrawn]);
    expect(given(proposed).when(withdraw('2023-03-01'))).toHaveLength(1);
    expect(given(proposed, withdrawn).when(withdraw('2023-11-01'))).toEqual([]);
    expect(() => given(proposed).when(withdraw('2023-02-01'))).toThrow(
      refused('date-before-proposal', 'occurredOn'),
    );
    expect(() => given(proposed).when(withdraw('2024-02-01'))).toThrow(
      refused('date-in-the-future', 'occurredOn'),
    );
    expect(() => given(proposed, withdrawn).when(agree())).toThrow(refused('commitment-withdrawn'));
  });

  it('is retracting what was never so, from any state and once', () => {
    for (const before of [[proposed], [proposed, agreed], [proposed, withdrawn]])
      expect(given(...before).when(retract, closed)).toEqual([retracted]);
    expect(given(proposed, retracted).when(retract)).toEqual([]);
  });

  it('leaves nothing to be done', () => {
    const note = 'x';
    const commands: CommitmentCommand[] = [
      propose(),
      agree(),
      sign('camat'),
      decline(),
      amend(),
      withdraw(),
      { type: 'ReportClauseProgress', data: { clauseId: 'k-1', note } },
      { type: 'FulfilClause', data: { clauseId: 'k-1', note } },
      { type: 'BreachClause', data: { clauseId: 'k-1', reason: note } },
    ];
    for (const command of commands)
      expect(() => given(proposed, agreed, retracted).when(command)).toThrow(refused('commitment-retracted'));
  });
});
