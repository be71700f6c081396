import { Injectable } from '@nestjs/common';
import { collaborationView } from '#collaboration/collaboration/collaboration.view.js';
import { dialogueView } from '#collaboration/dialogue/dialogue.view.js';
import type { Known } from '#collaboration/known.js';
import type { RecordRow } from '#collaboration/record-row.js';
import { dayIn } from '#collaboration/region.js';
import { Clock } from '#event-sourcing/clock.js';
import type { Decider } from '#event-sourcing/decider.js';
import { notFound } from '#event-sourcing/domain-error.js';
import type { DomainEvent } from '#event-sourcing/event.js';
import { Streams, type Kind } from '#event-sourcing/streams.js';
import { Callers } from '../access/callers.js';
import type { Recorded, RecordMessage } from './record-message.js';

const COLLABORATION = { name: 'collaboration', view: collaborationView };
const DIALOGUE = { name: 'dialogue', view: dialogueView };

/** What handlers of commands share: what is known around a record, and the way into its stream. */
@Injectable()
export class Records {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly callers: Callers,
  ) {}

  /** The collaboration a message is for, and today in its region. */
  async around<Row extends RecordRow>(
    concept: Kind<Row>,
    { id, collaborationId }: RecordMessage<unknown>,
  ): Promise<Known> {
    if (collaborationId !== null) return this.known(collaborationId);
    const record = await this.streams.record(concept, id);
    if (!record) throw unknown(concept.name);
    return this.known(record.collaborationId);
  }

  async known(collaborationId: string): Promise<Known> {
    const collaboration = await this.streams.record(COLLABORATION, collaborationId);
    if (!collaboration) throw unknown('collaboration');
    return { collaboration, today: dayIn(collaboration.region, this.clock.now()) };
  }

  /** Whether a record of this collaboration exists and was not taken back. */
  async stands<Row extends RecordRow>(
    concept: Kind<Row>,
    id: string,
    collaborationId: string,
  ): Promise<boolean> {
    const record = await this.streams.record(concept, id);
    return record?.collaborationId === collaborationId && record.retracted === null;
  }

  /** What is known, and whether the meeting that a command names is on record here; none named is well. */
  async withDialogue<K extends Known>(
    data: object,
    known: K,
  ): Promise<K & { readonly dialogueExists: boolean }> {
    const { dialogueId } = data as { readonly dialogueId?: string };
    const dialogueExists =
      dialogueId === undefined || (await this.stands(DIALOGUE, dialogueId, known.collaboration.id));
    return { ...known, dialogueExists };
  }

  /** Runs a message's command on its record. */
  handle<Row extends object, Command, Event extends DomainEvent, Knowledge extends Known>(
    decider: Decider<Row, Command, Event, Knowledge>,
    message: RecordMessage<Command>,
    known: Knowledge,
  ): Promise<Recorded> {
    const { id: collaborationId, region } = known.collaboration;
    return this.handleIn(decider, message, known, { collaborationId, region });
  }

  /** As `handle`, where the collaboration itself may only begin. */
  async handleIn<Row extends object, Command, Event extends DomainEvent, Knowledge>(
    decider: Decider<Row, Command, Event, Knowledge>,
    { id, command, asked }: RecordMessage<Command>,
    known: Knowledge,
    { collaborationId, region }: { readonly collaborationId: string; readonly region: string },
  ): Promise<Recorded> {
    const { caller, ...question } = asked;
    const { commandId } = question;
    const context = {
      ...question,
      actor: await this.callers.personIn(caller, collaborationId),
      correlationId: commandId,
      causationId: null,
      collaborationId,
      region,
    };
    return { id, ...(await this.streams.handle(decider, id, command, known, context)) };
  }
}

const unknown = (stream: string): Error => {
  const concept = stream.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return notFound(`${concept}-unknown`, `No such ${concept}`);
};
