import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type {
  SharedUnderstandingEvent,
  Statement,
  UnderstandingSessionHeld,
} from './shared-understanding.events.js';
import { understanding, type UnderstandingCommand } from './shared-understanding.js';

const { given } = scenario(understanding, { ...known, dialogueExists: true });
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const mission: Statement = {
  topic: 'mission',
  text: 'Legok bebas stunting',
  agree: ['camat', 'puskesmas'],
  disagree: ['sicer'],
  silent: ['pkk'],
};
const session: UnderstandingSessionHeld['data'] = { dialogueId: 'd-1', statements: [mission] };
const held = fact<SharedUnderstandingEvent>('UnderstandingSessionHeld', '2023-05-02', session);
const retracted = fact<SharedUnderstandingEvent>('UnderstandingSessionRetracted', '2023-12-31', {
  reason: 'salah catat',
});
const hold = (statements = session.statements, occurredOn = '2023-05-02'): UnderstandingCommand => ({
  type: 'HoldUnderstandingSession',
  occurredOn,
  data: { ...session, statements },
});
const retract: UnderstandingCommand = {
  type: 'RetractUnderstandingSession',
  data: { reason: 'salah catat' },
};

describe('a session on what is understood', () => {
  it('is recorded once: the same again is no news, another is refused', () => {
    expect(given().when(hold())).toEqual([held]);
    expect(given(held).when(hold(), closed)).toEqual([]);
    for (const other of [hold([{ ...mission, text: 'Lain' }]), hold([mission], '2023-05-03')])
      expect(() => given(held).when(other)).toThrow(refused('understanding-already-recorded'));
  });

  it('may be on all three topics, and on one all may be silent', () => {
    const silence: Statement = {
      topic: 'values',
      text: 'Gotong royong',
      agree: [],
      disagree: [],
      silent: ['pkk'],
    };
    expect(given().when(hold([mission, { ...mission, topic: 'problem' }, silence]))).toHaveLength(1);
  });

  it.each<[string, readonly Statement[], string, string]>([
    ['no statement', [], 'understanding-needs-a-statement', 'statements'],
    ['a topic twice', [mission, mission], 'topic-twice', 'statements'],
    [
      'a statement put to nobody',
      [{ ...mission, agree: [], disagree: [], silent: [] }],
      'statement-needs-a-stakeholder',
      'statements.0',
    ],
    [
      'somebody in two places',
      [{ ...mission, silent: ['camat'] }],
      'stakeholder-named-twice',
      'statements.0',
    ],
    [
      'somebody twice in one place',
      [{ ...mission, agree: ['camat', 'camat'] }],
      'stakeholder-named-twice',
      'statements.0',
    ],
    [
      'a stranger that agrees',
      [{ ...mission, agree: ['dinkes'] }],
      'stakeholder-unknown',
      'statements.0.agree',
    ],
    [
      'a stranger that disagrees',
      [{ ...mission, disagree: ['dinkes'] }],
      'stakeholder-unknown',
      'statements.0.disagree',
    ],
    ['a silent stranger', [{ ...mission, silent: ['dinkes'] }], 'stakeholder-unknown', 'statements.0.silent'],
  ])('is refused with %s', (_, statements, code, field) => {
    expect(() => given().when(hold(statements))).toThrow(refused(code, field));
  });

  it('is refused in the future, without its meeting, or once the collaboration is closed', () => {
    expect(() => given().when(hold([mission], '2024'))).toThrow(refused('date-in-the-future', 'occurredOn'));
    expect(() => given().when(hold(), { dialogueExists: false })).toThrow(
      refused('dialogue-unknown-here', 'dialogueId'),
    );
    expect(() => given().when(hold(), closed)).toThrow(refused('collaboration-closed'));
  });

  it('can be taken back, once, and then nothing is left to be done', () => {
    expect(given(held).when(retract, closed)).toEqual([retracted]);
    expect(given(held, retracted).when(retract)).toEqual([]);
    expect(() => given(held, retracted).when(hold())).toThrow(refused('understanding-retracted'));
    expect(() => given().when(retract)).toThrow(refused('understanding-unknown'));
  });
});
