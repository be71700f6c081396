import { rmSync } from 'node:fs';
import process from 'node:process';

/** Takes away the folder that `load-story.js` made. */
export default function forgetStory() {
  rmSync(process.env.REMBUK_STORY, { recursive: true, force: true });
}
