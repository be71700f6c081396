import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import type { CatchmentVillage, CollaborationEvent, Forum, PhaseRules } from './collaboration.events.js';
import { collaboration, type CollaborationCommand } from './collaboration.js';

const { given } = scenario(collaboration, { today: '2023-12-31' });
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const about = <Command extends CollaborationCommand>(command: Command, occurredOn: string): Command => ({
  ...command,
  occurredOn,
});

const opening = { name: 'GOTA Legok', issue: 'stunting', region: '36.03.20' };
const camat = {
  stakeholderId: 'camat',
  name: 'Camat Legok',
  sector: 'government',
  state: true,
  role: 'facilitator',
} as const;
const monthly = {
  cadenceId: 'j-1',
  forum: { kind: 'forkopimcam', convener: 'camat' },
  every: 'month',
} as const;
const catchment = {
  catchmentId: 'k-1',
  name: 'Puskesmas Legok',
  villages: [{ code: '36.03.20.2006', from: '2020' }],
};
const rules: PhaseRules = {
  windows: { dialogue: 45, trust: 90, commitment: 180, understanding: 180, outcome: 180 },
  thresholds: { dialogue: 0.6, trust: 0.3, commitment: 0.6, understanding: 0.6, outcome: 1 },
  leastEvidence: 3,
  fall: 0.1,
};

const opened = fact<CollaborationEvent>('CollaborationOpened', '2022-01-03', opening);
const joined = fact<CollaborationEvent>('StakeholderJoined', '2022-02-01', camat);
const promoted = fact<CollaborationEvent>('StakeholderRoleChanged', '2022-03-01', {
  stakeholderId: 'camat',
  role: 'leading-sector',
});
const left = fact<CollaborationEvent>('StakeholderLeft', '2022-06-01', {
  stakeholderId: 'camat',
  reason: 'mutasi',
});
const planned = fact<CollaborationEvent>('CadencePlanned', '2022-02-10', monthly);
const ended = fact<CollaborationEvent>('CadenceEnded', '2023-02-10', {
  cadenceId: 'j-1',
  reason: 'digabung',
});
const declared = fact<CollaborationEvent>('CatchmentDeclared', '2022-01-03', catchment);
const set = fact<CollaborationEvent>('PhaseRulesSet', '2022-01-03', { rules, reason: 'kesepakatan' });
const closed = fact<CollaborationEvent>('CollaborationClosed', '2023-12-01', { reason: 'selesai' });

const open: CollaborationCommand = { type: 'OpenCollaboration', occurredOn: '2022-01-03', data: opening };
const join = (over: Partial<typeof camat> | { role: 'partner' } = {}): CollaborationCommand => ({
  type: 'JoinStakeholder',
  occurredOn: '2022-02-01',
  data: { ...camat, ...over },
});
const changeRole = (
  role: 'leading-sector' | 'facilitator',
  stakeholderId = 'camat',
): CollaborationCommand => ({
  type: 'ChangeStakeholderRole',
  occurredOn: '2022-03-01',
  data: { stakeholderId, role },
});
const leave = (stakeholderId = 'camat'): CollaborationCommand => ({
  type: 'RecordLeaving',
  occurredOn: '2022-06-01',
  data: { stakeholderId, reason: 'mutasi' },
});
const plan = (forum: Forum = monthly.forum): CollaborationCommand => ({
  type: 'PlanCadence',
  occurredOn: '2022-02-10',
  data: { ...monthly, forum },
});
const end = (cadenceId = 'j-1'): CollaborationCommand => ({
  type: 'EndCadence',
  occurredOn: '2023-02-10',
  data: { cadenceId, reason: 'digabung' },
});
const declare = (villages: readonly CatchmentVillage[] = catchment.villages): CollaborationCommand => ({
  type: 'DeclareCatchment',
  occurredOn: '2022-01-03',
  data: { ...catchment, villages },
});
const setRules = (over: Partial<PhaseRules> = {}): CollaborationCommand => ({
  type: 'SetPhaseRules',
  occurredOn: '2022-01-03',
  data: { rules: { ...rules, ...over }, reason: 'kesepakatan' },
});
const close: CollaborationCommand = {
  type: 'CloseCollaboration',
  occurredOn: '2023-12-01',
  data: { reason: 'selesai' },
};

describe('a collaboration', () => {
  it('is opened once: the same again is no news, another is refused', () => {
    expect(given().when(open)).toEqual([opened]);
    expect(given(opened).when(open)).toEqual([]);
    expect(() => given(opened).when(about(open, '2022-01-04'))).toThrow(
      refused('collaboration-already-opened'),
    );
    expect(() => given(opened).when({ ...open, data: { ...opening, name: 'Lain' } })).toThrow(
      refused('collaboration-already-opened'),
    );
  });

  it('is opened in a region, and not in the future', () => {
    const nowhere = { ...open, data: { ...opening, region: '36.3' } } as CollaborationCommand;
    expect(() => given().when(nowhere)).toThrow(refused('region-invalid', 'region'));
    expect(() => given().when(about(open, '2024-01-01'))).toThrow(
      refused('date-in-the-future', 'occurredOn'),
    );
  });

  it('is unknown before it is opened', () => {
    for (const command of [
      join(),
      changeRole('facilitator'),
      leave(),
      plan(),
      end(),
      declare(),
      setRules(),
      close,
    ])
      expect(() => given().when(command)).toThrow(refused('collaboration-unknown'));
  });

  it('changes today when no day is given', () => {
    const [today] = given(opened).when({ type: 'JoinStakeholder', data: camat });
    expect(today?.meta.occurredOn).toBe('2023-12-31');
  });

  it('changes in no future', () => {
    for (const command of [join(), plan(), declare(), setRules(), close])
      expect(() => given(opened).when(about(command, '2024-01-01'))).toThrow(
        refused('date-in-the-future', 'occurredOn'),
      );
  });

  it('is closed once, and not before it was opened', () => {
    expect(given(opened).when(close)).toEqual([closed]);
    expect(given(opened, closed).when(close)).toEqual([]);
    expect(() => given(opened).when(about(close, '2022-01-02'))).toThrow(
      refused('date-before-opening', 'occurredOn'),
    );
  });

  it('takes nothing new once closed, and what stands is still no news', () => {
    const before = [opened, joined, planned, declared, set, closed];
    for (const command of [
      join({ stakeholderId: 'sicer' as 'camat' }),
      changeRole('leading-sector'),
      leave(),
      { ...plan(), data: { ...monthly, cadenceId: 'j-2' } } as CollaborationCommand,
      end(),
      declare([]),
      setRules({ fall: 0.2 }),
    ])
      expect(() => given(...before).when(command)).toThrow(refused('collaboration-closed'));
    for (const command of [open, join(), changeRole('facilitator'), plan(), declare(), setRules()])
      expect(given(...before).when(command)).toEqual([]);
  });
});

describe('a stakeholder', () => {
  it('joins once: the same again is no news, another is refused', () => {
    expect(given(opened).when(join())).toEqual([joined]);
    expect(given(opened, joined).when(join())).toEqual([]);
    expect(() => given(opened, joined).when(join({ role: 'partner' }))).toThrow(
      refused('stakeholder-already-joined', 'stakeholderId'),
    );
  });

  it('changes its role, to another one and not before it had the present one', () => {
    expect(given(opened, joined).when(changeRole('leading-sector'))).toEqual([promoted]);
    expect(given(opened, joined).when(changeRole('facilitator'))).toEqual([]);
    expect(given(opened, joined, promoted).when(changeRole('leading-sector'))).toEqual([]);
    expect(() => given(opened, joined, promoted).when(join())).toThrow(
      refused('stakeholder-already-joined', 'stakeholderId'),
    );
    expect(() =>
      given(opened, joined, promoted).when(about(changeRole('facilitator'), '2022-02-20')),
    ).toThrow(refused('date-before-present-role', 'occurredOn'));
  });

  it('leaves once, not before it joined, and has no role to change then', () => {
    expect(given(opened, joined).when(leave())).toEqual([left]);
    expect(given(opened, joined, left).when(leave())).toEqual([]);
    expect(given(opened, joined).when(about(leave(), '2022-02-01'))).toHaveLength(1);
    expect(() => given(opened, joined).when(about(leave(), '2022-01-31'))).toThrow(
      refused('date-before-joining', 'occurredOn'),
    );
    expect(() => given(opened, joined, left).when(about(changeRole('leading-sector'), '2022-07-01'))).toThrow(
      refused('stakeholder-left', 'stakeholderId'),
    );
  });

  it('may come back, otherwise than before, after it left', () => {
    const again = about(join({ role: 'partner' }), '2022-09-01');
    const back = given(opened, joined, left).when(again);
    expect(given(opened, joined, left, ...back).record()?.stakeholders).toMatchObject([
      { id: 'camat', left: null, roles: [{ role: 'facilitator' }, { role: 'partner' }] },
    ]);
    expect(() => given(opened, joined, left).when(about(join(), '2022-05-31'))).toThrow(
      refused('date-before-leaving', 'occurredOn'),
    );
  });

  it('is unknown before it joins', () => {
    for (const command of [changeRole('facilitator', 'dinkes'), leave('dinkes')])
      expect(() => given(opened).when(command)).toThrow(refused('stakeholder-unknown', 'stakeholderId'));
  });
});

describe('a cadence', () => {
  const before = [opened, joined];

  it('is planned once: the same again is no news, another is refused', () => {
    expect(given(...before).when(plan())).toEqual([planned]);
    expect(given(...before, planned).when(plan())).toEqual([]);
    expect(() => given(...before, planned).when(plan({ kind: 'lokmin', convener: 'camat' }))).toThrow(
      refused('cadence-already-planned', 'cadenceId'),
    );
    expect(() => given(...before, planned, ended).when(plan())).toThrow(
      refused('cadence-already-planned', 'cadenceId'),
    );
  });

  it.each<[string, Forum, string, string]>([
    ['by a stranger', { kind: 'lokmin', convener: 'dinkes' }, 'stakeholder-unknown', 'forum.convener'],
    [
      'of another forum without a name',
      { kind: 'other', convener: 'camat' },
      'forum-name-missing',
      'forum.name',
    ],
    [
      'of a known forum with a name',
      { kind: 'lokmin', name: 'Lokmin', convener: 'camat' },
      'forum-name-misplaced',
      'forum.name',
    ],
  ])('is not planned %s', (_, forum, code, field) => {
    expect(() => given(...before).when(plan(forum))).toThrow(refused(code, field));
  });

  it('is ended once, and not before it was planned', () => {
    expect(given(...before, planned).when(end())).toEqual([ended]);
    expect(given(...before, planned, ended).when(end())).toEqual([]);
    expect(() => given(...before, planned).when(about(end(), '2022-02-09'))).toThrow(
      refused('date-before-planning', 'occurredOn'),
    );
    expect(() => given(...before).when(end('j-9'))).toThrow(refused('cadence-unknown', 'cadenceId'));
  });
});

describe('a catchment', () => {
  it('is declared with dated villages; declared otherwise, it replaces what stood', () => {
    expect(given(opened).when(declare())).toEqual([declared]);
    expect(given(opened, declared).when(declare())).toEqual([]);
    expect(given(opened, declared).when(declare([]))).toHaveLength(1);
    const forADay = { code: '36.03.20.2006', from: '2020-05-01', to: '2020-05-01' };
    expect(given(opened).when(declare([forADay]))).toHaveLength(1);
    expect(
      given(opened).when(declare([{ code: '36.03.20.2006', from: '2020-05', to: '2020' }])),
    ).toHaveLength(1);
  });

  it.each<[string, CatchmentVillage, string, string]>([
    ['a district', { code: '36.03.20', from: '2020' }, 'region-invalid', 'villages.0.code'],
    ['no code', { code: 'Babat', from: '2020' }, 'region-invalid', 'villages.0.code'],
    ['a village from no day', { code: '36.03.20.2006', from: 'dulu' }, 'date-invalid', 'villages.0.from'],
    ['a village to come', { code: '36.03.20.2006', from: '2024' }, 'date-in-the-future', 'villages.0.from'],
    [
      'a village to no day',
      { code: '36.03.20.2006', from: '2020', to: 'kini' },
      'date-invalid',
      'villages.0.to',
    ],
    [
      'a village gone before it came',
      { code: '36.03.20.2006', from: '2020', to: '2019' },
      'village-gone-before-it-came',
      'villages.0.to',
    ],
  ])('does not hold %s', (_, village, code, field) => {
    expect(() => given(opened).when(declare([village]))).toThrow(refused(code, field));
  });
});

describe('the rules of the phases', () => {
  it('are set, and set again only when they differ', () => {
    expect(given(opened).when(setRules())).toEqual([set]);
    expect(given(opened, set).when(setRules())).toEqual([]);
    const changed = given(opened, set).when(setRules({ fall: 1 }));
    expect(changed).toHaveLength(1);
    expect(given(opened, set, ...changed).when(setRules())).toHaveLength(1);
  });

  it.each<[string, Partial<PhaseRules>]>([
    ['windows.dialogue', { windows: { ...rules.windows, dialogue: 0 } }],
    ['windows.outcome', { windows: { ...rules.windows, outcome: 3651 } }],
    ['windows.trust', { windows: { ...rules.windows, trust: 0.5 } }],
    ['thresholds.trust', { thresholds: { ...rules.thresholds, trust: -0.1 } }],
    ['thresholds.commitment', { thresholds: { ...rules.thresholds, commitment: 1.1 } }],
    ['thresholds.understanding', { thresholds: { ...rules.thresholds, understanding: NaN } }],
    ['thresholds.outcome', { thresholds: { ...rules.thresholds, outcome: 0.6 } }],
    ['leastEvidence', { leastEvidence: 0 }],
    ['leastEvidence', { leastEvidence: 101 }],
    ['fall', { fall: 0 }],
    ['fall', { fall: 1.01 }],
  ])('keep %s in its range', (field, over) => {
    expect(() => given(opened).when(setRules(over))).toThrow(
      refused('phase-rules-out-of-range', `rules.${field}`),
    );
  });

  it('may lie at the ends of their ranges', () => {
    const widest: Partial<PhaseRules> = {
      windows: { dialogue: 1, trust: 3650, commitment: 1, understanding: 1, outcome: 1 },
      thresholds: { dialogue: 0, trust: 1, commitment: 0, understanding: 1, outcome: 12 },
      leastEvidence: 100,
      fall: 1,
    };
    expect(given(opened).when(setRules(widest))).toHaveLength(1);
  });
});
