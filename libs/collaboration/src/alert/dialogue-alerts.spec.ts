import { describe, expect, it } from '@jest/globals';
import type { MinutesItem, Presence } from '../dialogue/dialogue.events.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import {
  at,
  cadence,
  meeting,
  minutes,
  record,
  said,
  session,
  statement,
  takenBack,
} from '../phase/testing/rows.js';
import { legok, on } from '../testing/legok.js';
import { found, holds } from './testing/found.js';

const puskesmas = { kind: 'lokmin', convener: 'puskesmas' } as const;

describe('a silent sector', () => {
  const there = { camat: 'present', sicer: 'present' } as const;
  /** A lokmin where the camat spoke, and the company as told; recorded with the n-th event, minuted with the next. */
  const lokmin = (
    day: string,
    n: number,
    presence: Presence = 'present',
    spoke: readonly string[] = ['camat'],
    over: Partial<DialogueRow> = {},
  ): DialogueRow => {
    const items = spoke.map((id) => said(`i-${id}`, id));
    return meeting(day, n, { minutes: minutes(day, n + 1, items), ...over }, { ...there, sicer: presence });
  };
  const first = lokmin('2023-01-10', 10);
  const second = lokmin('2023-02-10', 20, 'absent');
  const three = [first, second, lokmin('2023-03-10', 30)];
  const silent = (dialogues: readonly DialogueRow[], day = '2023-12-31', over = {}) =>
    found('silent-sector', { dialogues, ...over }, day);

  it('is one that was silent or absent in three meetings of a forum in a row, since the third', () => {
    expect(silent(three)).toEqual([
      {
        rule: 'silent-sector',
        severity: 'medium',
        since: '2023-03-10',
        evidence: [at(10), at(11), at(20), at(21), at(30), at(31)],
        about: { sector: 'private', stakeholders: ['sicer'], forum: 'lokmin', convener: 'camat', count: 3 },
      },
    ]);
  });

  it('is none before the third, and keeps its day in a fourth', () => {
    expect(silent(three, '2023-03-09')).toEqual([]);
    expect(silent(three, '2023-03-10')).toHaveLength(1);
    expect(silent([...three, lokmin('2023-04-10', 40)])).toMatchObject([
      { since: '2023-03-10', about: { count: 4 } },
    ]);
  });

  it.each([
    ['spoke', lokmin('2023-02-20', 25, 'present', ['camat', 'sicer'])],
    ['brought an item from afar', lokmin('2023-02-20', 25, 'absent', ['sicer'])],
    ['was there and no minutes tell', lokmin('2023-02-20', 25, 'present', [], { minutes: null })],
    ['spoke without being invited', lokmin('2023-02-20', 25, 'present', ['sicer'], { invited: ['camat'] })],
  ])('is none when in between it %s', (_, between) => {
    expect(silent([...three, between])).toEqual([]);
  });

  it('is none when in between it took a stand in an understanding session', () => {
    const stand = session('2023-02-10', 25, [statement('mission', ['sicer'])], { dialogueId: 'r-20' });
    expect(silent(three, '2023-12-31', { understandingSessions: [stand] })).toEqual([]);
    const silently = session('2023-02-10', 25, [statement('mission', [], [], ['sicer'])], {
      dialogueId: 'r-20',
    });
    expect(silent(three, '2023-12-31', { understandingSessions: [silently] })).toHaveLength(1);
  });

  it('is none once it spoke again', () => {
    const spoke = lokmin('2023-04-10', 40, 'present', ['sicer']);
    expect(silent([...three, spoke], '2023-04-09')).toHaveLength(1);
    expect(silent([...three, spoke], '2023-04-10')).toEqual([]);
  });

  it('is none by meetings that were taken back or are of another forum', () => {
    expect(silent(three.with(1, { ...second, retracted: takenBack }))).toEqual([]);
    expect(silent(three.with(1, { ...second, forum: puskesmas }))).toEqual([]);
  });

  it('is none of one that nobody expected: those meetings are passed over', () => {
    const without = meeting(
      '2023-02-20',
      25,
      { minutes: minutes('2023-02-20', 26, []) },
      { camat: 'present' },
    );
    const sectors = silent([...three, without]).map(({ about }) => about.sector);
    expect(sectors).toEqual(['private']);
    expect(silent(three.with(1, without))).toEqual([]);
  });

  it('is none while another of the sector speaks', () => {
    const roster = {
      ...legok,
      stakeholders: legok.stakeholders.map((one) =>
        one.id === 'camat' ? { ...one, sector: 'private' as const } : one,
      ),
    };
    expect(silent(three, '2023-12-31', { collaboration: roster })).toEqual([]);
  });

  it('turns to those who were expected and have not left', () => {
    const left = { ...on('2023-04-01'), reason: 'pindah' };
    const joined = legok.stakeholders
      .filter(({ sector }) => sector === 'private')
      .map((one) => ({ ...one, id: 'mitra', name: 'mitra' }));
    const roster = { ...legok, stakeholders: [...legok.stakeholders, ...joined] };
    expect(silent(three, '2023-12-31', { collaboration: roster })).toMatchObject([
      { about: { stakeholders: ['sicer'] } },
    ]);
    const gone = legok.stakeholders.map((one) => (one.id === 'sicer' ? { ...one, left } : one));
    const withoutIt = { collaboration: { ...legok, stakeholders: gone } };
    expect(silent(three, '2023-03-31', withoutIt)).toHaveLength(1);
    expect(silent(three, '2023-04-01', withoutIt)).toEqual([]);
  });

  it('opens the correction of an attendance that says it was absent', () => {
    const corrected = {
      ...first,
      attendance: [
        ...first.attendance,
        {
          ...on('2023-01-12', at(15)),
          attendance: [{ stakeholderId: 'sicer', presence: 'absent' as const }],
          guests: 0,
          reason: 'salah catat',
        },
      ],
    };
    expect(silent(three.with(0, corrected))[0]?.evidence).toContain(at(15));
  });
});

describe('a missed cadence', () => {
  const monthly = cadence('month', '2023-01-01');
  const missed = (day: string, dialogues: readonly DialogueRow[] = [], over = {}) =>
    found(
      'cadence-missed',
      { dialogues, collaboration: { ...legok, cadences: [{ ...monthly, ...over }] } },
      day,
    );

  it('is one without a meeting in two whole periods in a row, since the second was over', () => {
    const held = meeting('2023-01-10', 10);
    expect(missed('2023-03-30', [held])).toEqual([]);
    expect(missed('2023-03-31', [held])).toEqual([
      {
        rule: 'cadence-missed',
        severity: 'high',
        since: '2023-03-31',
        evidence: [at(1), at(10)],
        about: {
          forum: 'lokmin',
          convener: 'camat',
          count: 2,
          stakeholders: ['camat'],
          records: ['k-month'],
        },
      },
    ]);
    expect(missed('2023-05-15', [held])).toMatchObject([{ since: '2023-03-31', about: { count: 3 } }]);
  });

  it('counts every period since it was kept last, also those of more than a year', () => {
    expect(missed('2024-12-31', [meeting('2023-01-10', 10)])).toMatchObject([
      { since: '2023-03-31', about: { count: 23 } },
    ]);
  });

  it('rests on the plan alone when it was never kept', () => {
    expect(missed('2023-03-01')).toMatchObject([{ since: '2023-02-28', evidence: [at(1)] }]);
  });

  it('is none when missed once, or twice but not in a row', () => {
    expect(missed('2023-02-27')).toEqual([]);
    expect(missed('2023-03-31', [meeting('2023-02-10', 10)])).toEqual([]);
  });

  it('is none as soon as the forum meets again', () => {
    const again = meeting('2023-03-05', 10);
    expect(missed('2023-03-04', [again])).toHaveLength(1);
    expect(missed('2023-03-05', [again])).toEqual([]);
    expect(missed('2023-03-05', [{ ...again, forum: puskesmas }])).toHaveLength(1);
    expect(missed('2023-03-05', [{ ...again, retracted: takenBack }])).toHaveLength(1);
  });

  it('is none before it is planned or once it is ended', () => {
    const ended = { ...on('2023-04-10'), reason: 'selesai' };
    expect(missed('2023-04-09', [], { ended })).toHaveLength(1);
    expect(missed('2023-04-10', [], { ended })).toEqual([]);
    expect(missed('2023-04-10', [], { planned: on('2023-05') })).toEqual([]);
  });
});

describe('starting conditions', () => {
  const held = meeting('2023-05-02', 11);
  const assessed = (day: string) => ({
    startingConditions: {
      ...record('2022-01-01', 1),
      assessments: [
        {
          ...on(day, at(5)),
          id: 's-1',
          aspect: 'incentives' as const,
          level: 'high' as const,
          prehistory: null,
          finding: '',
          stakeholders: [],
          provenance: null,
        },
      ],
    },
  });
  const unassessed = (dialogues: readonly DialogueRow[], day: string, over = {}) =>
    found('starting-conditions-unassessed', { dialogues, ...over }, day);

  it('are unassessed from the first forum on', () => {
    expect(unassessed([held], '2023-05-01')).toEqual([]);
    expect(unassessed([meeting('2023-06-01', 12), held], '2023-12-31')).toEqual([
      {
        rule: 'starting-conditions-unassessed',
        severity: 'low',
        since: '2023-05-02',
        evidence: [at(11)],
        about: {},
      },
    ]);
  });

  it('are unassessed from the day the first forum is called', () => {
    const called = { ...held, recorded: on('2023-04-20', at(9)) };
    const scheduled = { ...called, held: null };
    expect(unassessed([scheduled], '2023-04-19')).toEqual([]);
    for (const one of [scheduled, called])
      expect(unassessed([one], '2023-12-31')).toMatchObject([{ since: '2023-04-20', evidence: [at(9)] }]);
    const cancelled = { ...scheduled, cancelled: { ...on('2023-04-25'), reason: 'banjir' } };
    expect(unassessed([cancelled], '2023-04-24')).toHaveLength(1);
    expect(unassessed([cancelled], '2023-04-25')).toEqual([]);
  });

  it('are no matter once assessed, be it late, nor of a meeting taken back', () => {
    expect(unassessed([held], '2023-05-02', assessed('2023-05-01'))).toEqual([]);
    expect(unassessed([held], '2023-05-31', assessed('2023-06-01'))).toHaveLength(1);
    expect(unassessed([held], '2023-06-01', assessed('2023-06-01'))).toEqual([]);
    expect(unassessed([{ ...held, retracted: takenBack }], '2023-12-31')).toEqual([]);
  });

  it('count the first forum from the last day it can mean', () => {
    expect(unassessed([meeting('2023-05', 11)], '2023-12-31')).toMatchObject([{ since: '2023-05-31' }]);
  });
});

describe('minutes', () => {
  const written = { readings: [{ ...on('2023-05-03', at(12)), items: [], reason: null }], approved: null };
  const held = meeting('2023-05-02', 11, { minutes: written });
  const approved = (day: string): DialogueRow => ({
    ...held,
    minutes: { ...written, approved: on(day, at(13)) },
  });
  const late = (one: DialogueRow, days: readonly string[]) =>
    holds('minutes-unapproved', { dialogues: [one] }, days);

  it('are late on the fifteenth day after the meeting', () => {
    expect(late(held, ['2023-05-16', '2023-05-17'])).toEqual([false, true]);
  });

  it('are told together, since the oldest was late', () => {
    const dialogues = [meeting('2023-06-01', 21), held];
    expect(found('minutes-unapproved', { dialogues }, '2023-06-16')).toEqual([
      {
        rule: 'minutes-unapproved',
        severity: 'medium',
        since: '2023-05-17',
        evidence: [at(11), at(12), at(21)],
        about: { count: 2, days: 45, records: ['r-11', 'r-21'] },
      },
    ]);
  });

  it('are late until the day they are approved', () => {
    expect(late(approved('2023-06-01'), ['2023-05-31', '2023-06-01'])).toEqual([true, false]);
  });

  it('are not asked of NGOPI, nor of what was not held or was taken back', () => {
    const ngopi = { kind: 'ngopi', convener: 'sicer' } as const;
    expect(late({ ...held, forum: ngopi }, ['2023-12-31'])).toEqual([false]);
    expect(late({ ...held, held: null }, ['2023-12-31'])).toEqual([false]);
    expect(late({ ...held, retracted: takenBack }, ['2023-12-31'])).toEqual([false]);
  });
});

describe('overdue follow-ups', () => {
  const followUp = (itemId: string, dueOn: string, owner = 'koramil'): MinutesItem => ({
    itemId,
    kind: 'follow-up',
    text: 'Antar telur',
    owner,
    dueOn,
  });
  const items = [followUp('i-1', '2023-06-01'), followUp('i-2', '2023-05-20', 'pkk')];
  const held = meeting('2023-05-02', 11, { minutes: minutes('2023-05-03', 12, items) });
  const overdue = (one: DialogueRow, days: readonly string[]) =>
    holds('overdue-follow-ups', { dialogues: [one] }, days);

  it('are so from the day after they were due', () => {
    expect(overdue(held, ['2023-05-20', '2023-05-21'])).toEqual([false, true]);
  });

  it('are told together, since the oldest was due', () => {
    const other = meeting('2023-05-09', 21, {
      minutes: minutes('2023-05-09', 22, [followUp('i-1', '2023-06-09')]),
    });
    expect(found('overdue-follow-ups', { dialogues: [other, held] }, '2023-06-10')).toEqual([
      {
        rule: 'overdue-follow-ups',
        severity: 'high',
        since: '2023-05-21',
        evidence: [at(11), at(12), at(21), at(22)],
        about: { count: 3, days: 21, stakeholders: ['pkk', 'koramil'], records: ['r-11', 'r-21'] },
      },
    ]);
  });

  it('began with the meeting when that was after they were due', () => {
    const late = meeting('2023-06-10', 11, { minutes: minutes('2023-06-10', 12, items) });
    expect(found('overdue-follow-ups', { dialogues: [late] }, '2023-06-12')).toMatchObject([
      { since: '2023-06-10', about: { days: 23 } },
    ]);
  });

  it('are none once all are done or dropped, or the meeting is taken back', () => {
    const close = (itemId: string, day: string) =>
      ({ ...on(day), itemId, closing: 'done', note: null }) as const;
    const closings = [close('i-1', '2023-06-20'), close('i-2', '2023-06-10')];
    expect(overdue({ ...held, closings }, ['2023-06-19', '2023-06-20'])).toEqual([true, false]);
    expect(overdue({ ...held, retracted: takenBack }, ['2023-12-31'])).toEqual([false]);
  });
});
