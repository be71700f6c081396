import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Directory } from '#directory/directory.js';
import { Clock } from '#event-sourcing/clock.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { DemoClock } from '../../../api/src/demo-clock.js';
import { Cast } from './cast.js';
import { loadStory } from './load-story.js';
import { beginsAt, people, standsAt, story } from './story/story.js';

/** How long the views may take to come as far as the story, in milliseconds. */
const PATIENCE = 30_000;

/** Tells the whole Legok case to an application in simulated time, which then stands at the last day. */
export async function tell(
  app: NestFastifyApplication,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  const cast = await Cast.of(app.get(Directory), people, beginsAt);
  await loadStory(app, story, cast, (done) => {
    onProgress(done, story.length);
  });
  await cast.leave();
  const last = await app.get(EventLog).last();
  if (last && !(await app.get(Projector).reached(last.position, PATIENCE)))
    throw new Error('The views did not come as far as the story');
  const clock = app.get(Clock);
  if (clock instanceof DemoClock) clock.set(standsAt);
}
