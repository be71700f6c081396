import { describe, expect, it } from '@jest/globals';
import { draftOf, statedOn, statementOf, type Session } from './session.js';

const session = (occurredOn: string, text: string, more: Partial<Session> = {}): Session => ({
  id: occurredOn,
  collaborationId: 'c',
  revision: 0,
  provenance: null,
  retracted: null,
  dialogueId: null,
  recorded: { occurredOn, recordedAt: `${occurredOn}T00:00:00Z`, actor: 'a', position: occurredOn },
  statements: [{ topic: 'mission', text, agree: ['desa', 'pkk'], disagree: ['polsek'], silent: [] }],
  ...more,
});
const takenBack = { reason: 'x', occurredOn: '2023-01-01', recordedAt: '', actor: 'a', position: '9' };

describe('what sessions stated', () => {
  it('is told oldest first and says where the words changed', () => {
    const stated = statedOn('mission', [
      session('2023-03-01', 'b'),
      session('2022-01-01', 'a'),
      session('2022-06-01', 'a'),
    ]);
    expect(stated.map(({ statement, reworded }) => [statement.text, reworded])).toEqual([
      ['a', false],
      ['a', false],
      ['b', true],
    ]);
  });

  it('leaves out what was taken back', () => {
    expect(statedOn('mission', [session('2023-03-01', 'b', { retracted: takenBack })])).toEqual([]);
  });

  it('says nothing on a topic that no session put', () => {
    expect(statedOn('values', [session('2023-03-01', 'b')])).toEqual([]);
  });
});

describe('a draft', () => {
  it('begins with the last statement and with those who are still in the roster', () => {
    const draft = draftOf(
      'mission',
      [session('2022-01-01', 'a'), session('2023-03-01', 'b')],
      ['pkk', 'polsek'],
    );
    expect(draft).toEqual({ topic: 'mission', text: 'b', stances: { pkk: 'agree', polsek: 'disagree' } });
    expect(statementOf(draft)).toEqual({
      topic: 'mission',
      text: 'b',
      agree: ['pkk'],
      disagree: ['polsek'],
      silent: [],
    });
  });
});
