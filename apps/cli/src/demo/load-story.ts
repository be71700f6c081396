import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '#event-sourcing/clock.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { derivedId } from '#event-sourcing/identity.js';
import { DemoClock } from '../../../api/src/demo-clock.js';
import type { Cast } from './cast.js';

/** One request of the story, at the moment it was made. */
export interface Step {
  readonly at: string;
  /** The person, by the id that the log knows. */
  readonly actor: string;
  readonly method: 'POST';
  /** Under /api/v1. */
  readonly path: string;
  readonly body: object;
  /** What happens, for the one who looks for a step that was refused. */
  readonly label: string;
}

/**
 * Tells a story through the front door: every step is a request that passes all checks. Steps carry keys of
 * their own, so a story that broke off goes on where it stopped.
 */
export async function loadStory(
  app: NestFastifyApplication,
  steps: readonly Step[],
  cast: Cast,
  onProgress: (done: number) => void,
): Promise<void> {
  const clock = app.get(Clock);
  if (!(clock instanceof DemoClock)) throw new Error('A story is told in simulated time');
  const fastify = app.getHttpAdapter().getInstance();
  const told = (await app.get(EventLog).last())?.meta.recordedAt ?? '';
  for (const [index, step] of steps.entries()) {
    if (step.at >= told) clock.stand(step.at);
    const answer = await fastify.inject({
      method: step.method,
      url: `/api/v1${step.path}`,
      headers: {
        'idempotency-key': derivedId('demo', index, step.path),
        cookie: await cast.cookie(step.actor),
      },
      payload: step.body,
    });
    if (answer.statusCode >= 300)
      throw new Error(`Step ${index} (${step.label}) was refused: ${answer.statusCode} ${answer.body}`);
    onProgress(index + 1);
  }
}
