import { randomUUID } from 'node:crypto';
import type { Unrecorded } from '#event-sourcing/event.js';
import type { Figure } from './figures.js';

/** What a benchmark is given. */
export interface Bench {
  /** A folder of its own, on the disk that is to be measured. */
  readonly folder: string;
  /** Fewer rounds and shorter ones: to see that all of it runs. */
  readonly quick: boolean;
  /** Sizes of the logs that are rebuilt from, smallest first. */
  readonly sizes: readonly [small: number, large: number];
  readonly say: (progress: string) => void;
}

export type Measure = (bench: Bench) => Promise<readonly Figure[]>;

const PARTIES = Array.from({ length: 6 }, () => randomUUID());

/** A held meeting as the log is asked to keep it: six parties, an agenda, a place. */
export function heldMeeting(actor: string): Unrecorded {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'DialogueHeld',
    schemaVersion: 1,
    data: {
      forum: { kind: 'lokmin', convener: PARTIES[0] },
      startsAt: '09:00',
      endsAt: '11:30',
      place: 'Aula Kantor Kecamatan Legok',
      agenda: ['Evaluasi penimbangan bulan lalu', 'Rencana kunjungan rumah', 'Orang tua asuh'],
      attendance: PARTIES.map((stakeholderId) => ({ stakeholderId, presence: 'present' })),
      guests: 3,
    },
    meta: {
      occurredOn: '2023-02-10',
      recordedAt: '2023-02-11T03:00:00.000Z',
      actor,
      commandId,
      payloadHash: 'a'.repeat(64),
      correlationId: commandId,
      causationId: null,
      collaborationId: '3603200a-0000-4000-8000-000000000001',
      region: '36.03.20',
    },
  };
}
