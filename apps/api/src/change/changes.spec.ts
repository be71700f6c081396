import type { MessageEvent } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { Alarm } from '#event-sourcing/alarm.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import { InMemoryEventLog } from '#event-sourcing/in-memory-event-log.js';
import { InMemoryViewStore } from '#event-sourcing/in-memory-view-store.js';
import { Projector } from '#event-sourcing/projector.js';
import { counterCatalogue, counts } from '#event-sourcing/testing/counter.js';
import { counted } from '#event-sourcing/testing/event-log.contract.js';
import { Changes } from './changes.js';

const WITHIN = 2_000;
const HALT = new Error('Halted between two steps');

describe('changes', () => {
  it('are told when every view has them, and not before', async () => {
    const log = new InMemoryEventLog();
    const projector = new Projector(log, new InMemoryViewStore(), counterCatalogue, [counts]);
    const changes = new Changes(log, projector);
    const { collaborationId } = counted(0).meta;
    const told: (string | undefined)[] = [];
    const heard = new Alarm();
    const tell = ({ id }: MessageEvent): void => {
      told.push(id);
      heard.ring();
    };
    await changes.join({ accountId: '', collaborationId, at: null, tell, end: () => undefined }, undefined);
    await heard.rest(WITHIN);

    const appends = [log.append('counter-1', EMPTY, [counted(1)])];
    const halted = projector.catchUp(() => {
      appends.push(log.append('counter-2', EMPTY, [counted(2)]));
      throw HALT;
    });
    await expect(halted).rejects.toBe(HALT);
    await heard.rest(WITHIN);
    const [first, second] = await Promise.all(appends);
    expect(told).toEqual(['', first?.position]);

    await projector.catchUp();
    await heard.rest(WITHIN);
    expect(told).toEqual(['', first?.position, second?.position]);
  });
});
