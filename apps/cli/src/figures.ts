import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Known } from '#collaboration/known.js';
import { cellId, prevalence } from '#collaboration/prevalence/prevalence.js';
import { DomainError, ruleBroken } from '#event-sourcing/domain-error.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import { derivedId } from '#event-sourcing/identity.js';
import type { Streams } from '#event-sourcing/streams.js';
import type { Fault, FileRow, PrevalenceFile } from './prevalence-file.js';
import { columnAtFault, measureIn, type Measure } from './prevalence-row.js';
import { tracked } from './progress.js';

/** A row that is fit to be recorded. */
export interface Planned {
  readonly row: FileRow;
  readonly id: string;
  readonly command: Measure;
  /** Of the file and the line: a row is recorded once, however often its file comes. */
  readonly commandId: string;
  /** Whether it was recorded already, or its cell says so anyway. */
  readonly stands: boolean;
}

/** Commands on their way at once: they share the log's transaction. */
const BATCH = 200;

/** The rows of one file on their way into one collaboration. */
export class Figures {
  constructor(
    private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly actor: string,
    private readonly known: Known,
    private readonly file: PrevalenceFile,
  ) {}

  /** Decides every row on what the log holds, and writes nothing. */
  async plan(): Promise<{ planned: readonly Planned[]; faults: readonly Fault[] }> {
    const planned: Planned[] = [];
    const faults = [...this.file.faults];
    const lines = new Map<string, number>();
    for (const row of this.file.rows)
      try {
        const { command, refusals } = measureIn(row, this.known.collaboration);
        for (const refusal of refusals) faults.push(this.fault(row, refusal));
        if (!command) continue;
        const id = cellId(this.known.collaboration.id, command.data);
        const first = lines.get(id);
        if (first !== undefined) throw ruleBroken('cell-repeated', `Line ${first} states the same cell`);
        lines.set(id, row.line);
        planned.push(await this.decided(row, id, command));
      } catch (refusal) {
        faults.push(this.fault(row, refusal));
      }
    return { planned, faults: faults.sort((a, b) => a.line - b.line) };
  }

  /** Answers the rows that are refused after all, since others have recorded meanwhile. */
  async record(planned: readonly Planned[]): Promise<readonly Fault[]> {
    const { result } = await tracked('rows', planned.length, async (onProgress) => {
      const faults: Fault[] = [];
      for (let from = 0; from < planned.length; from += BATCH) {
        const batch = planned.slice(from, from + BATCH);
        const refused = await Promise.all(batch.map((one) => this.recorded(one)));
        faults.push(...refused.filter((fault) => fault !== undefined));
        onProgress(from + batch.length);
      }
      return faults;
    });
    return result;
  }

  private async decided(row: FileRow, id: string, command: Measure): Promise<Planned> {
    const commandId = derivedId('import-prevalence', this.file.digest, row.line);
    const events = await this.log.read(`${prevalence.name}-${id}`);
    const imported = events.some(({ meta }) => meta.commandId === commandId);
    const stands =
      imported ||
      prevalence.decide(command, await this.streams.record(prevalence, id), this.known).length === 0;
    return { row, id, command, commandId, stands };
  }

  private async recorded({ row, id, command, commandId }: Planned): Promise<Fault | undefined> {
    const { id: collaborationId, region } = this.known.collaboration;
    const context = {
      actor: this.actor,
      commandId,
      payloadHash: createHash('sha256')
        .update(canonicalize(command) ?? '')
        .digest('hex'),
      correlationId: derivedId('import-prevalence', this.file.digest),
      causationId: null,
      collaborationId,
      region,
      ifMatch: null,
    };
    try {
      await this.streams.handle(prevalence, id, command, this.known, context);
      return undefined;
    } catch (refusal) {
      return this.fault(row, refusal);
    }
  }

  /** What a refusal says of a row; whatever is no refusal ends the import. */
  private fault(row: FileRow, refusal: unknown): Fault {
    if (!(refusal instanceof DomainError) || refusal.kind === 'unavailable') throw refusal;
    const column = columnAtFault(row, refusal);
    const heading = column && (this.file.headings[column] ?? column);
    return { line: row.line, heading, code: refusal.code, message: refusal.message };
  }
}
