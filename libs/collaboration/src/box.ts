/** The five phases of the collaborative process: concurrent and re-entrant, a cycle (Ansell and Gash 2008). */
export const PHASES = ['dialogue', 'trust', 'commitment', 'understanding', 'outcome'] as const;
export type Phase = (typeof PHASES)[number];

/** The nine boxes of the model: what surrounds the process, its phases, and what comes of it. */
export const BOXES = [
  'starting-conditions',
  'institutional-design',
  'facilitative-leadership',
  ...PHASES,
  'outcomes',
] as const;
export type Box = (typeof BOXES)[number];
