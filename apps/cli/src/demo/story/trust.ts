import type { Step } from '../load-story.js';
import { WHO } from './people.js';
import { post, wib } from './step.js';
import { signalId, signalSteps } from './trust-signal.js';
import { signals2022 } from './trust-2022.js';
import { signals2023 } from './trust-2023.js';

/** All signals, and the one that was taken back. */
export const trust: readonly Step[] = [
  ...signalSteps([...signals2022, ...signals2023]),
  post(
    wib('2022-09-27', '11:30'),
    WHO.notulis,
    `/trust-signals/${signalId('2022-09-15', 1)}/retraction`,
    { reason: 'Radio Suara Warga (contoh) ternyata sudah memberi kabar lewat telepon' },
    'isyarat kepercayaan dicabut',
  ),
];
