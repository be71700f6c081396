import { describe, expect, it } from '@jest/globals';
import type { UnderstandingSessionRow } from '../shared-understanding/shared-understanding.view.js';
import { at, session, statement, takenBack } from './testing/rows.js';
import { understandingPhase } from './understanding-phase.js';

const measured = (understandingSessions: readonly UnderstandingSessionRow[], day = '2023-12-31') =>
  understandingPhase({ understandingSessions }, day);

describe('consensus', () => {
  const all = session('2023-05-02', 11, [
    statement('mission', ['camat', 'pkk', 'sicer'], ['polsek']),
    statement('problem', ['camat'], ['pkk']),
    statement('values', [], [], ['camat', 'pkk']),
  ]);

  it('is the mean of agree / (agree + disagree), those left out on which all were silent', () => {
    expect(measured([all])).toMatchObject({
      headline: { value: (3 / 4 + 1 / 2) / 2, evidence: [at(11)] },
      complete: true,
      indicators: {
        topics: [
          { topic: 'mission', value: 3 / 4, numerator: 3, denominator: 4, silent: 0 },
          { topic: 'problem', value: 1 / 2 },
          { topic: 'values', value: null, denominator: 0, silent: 2 },
        ],
        missing: [],
      },
    });
  });

  it('takes the latest statement of each topic, by day and then by the log', () => {
    const sessions = [
      session('2023-06-02', 12, [statement('problem', ['camat', 'pkk'])]),
      session('2023-06-02', 13, [statement('problem', ['camat'], ['pkk', 'sicer', 'polsek'])]),
      all,
    ];
    expect(measured(sessions).indicators.topics).toMatchObject([
      { topic: 'mission', evidence: [at(11)] },
      { topic: 'problem', value: 1 / 4, evidence: [at(13)] },
      { topic: 'values', evidence: [at(11)] },
    ]);
  });

  it('is compared with 90 days before', () => {
    const later = session('2023-12-01', 12, [statement('mission', ['camat'], ['sicer'])]);
    const { headline, before } = measured([all, later]);
    expect(before).toBeCloseTo(5 / 8, 12);
    expect(headline.value).toBeCloseTo(1 / 2, 12);
  });

  it('is null when nothing was said', () => {
    expect(measured([])).toMatchObject({ headline: { value: null, evidence: [] }, complete: false });
    expect(measured([session('2023-05-02', 11, [statement('values', [], [], ['camat'])])])).toMatchObject({
      headline: { value: null, evidence: [at(11)] },
      before: null,
    });
  });

  it('is not of sessions to come or taken back', () => {
    expect(measured([{ ...all, retracted: takenBack }]).evidence).toEqual([]);
    expect(measured([all], '2023-05-01').evidence).toEqual([]);
    expect(measured([all], '2023-05-02').evidence).toHaveLength(1);
  });
});

describe('shared understanding', () => {
  const sessions = [
    session('2023-05-02', 11, [statement('mission', ['camat'], ['polsek', 'sicer'])]),
    session('2023-06-02', 12, [statement('problem', ['camat'], ['sicer'])]),
  ];

  it('says which statement is missing', () => {
    expect(measured(sessions)).toMatchObject({ indicators: { missing: ['values'] }, complete: false });
    expect(measured([]).indicators.missing).toEqual(['mission', 'problem', 'values']);
  });

  it('says who dissents, and on what', () => {
    expect(measured(sessions).indicators.dissent).toEqual([
      { stakeholderId: 'polsek', topics: ['mission'], evidence: [at(11)] },
      { stakeholderId: 'sicer', topics: ['mission', 'problem'], evidence: [at(11), at(12)] },
    ]);
  });
});
