import type { ReactElement } from 'react';

export type PhaseState = 'established' | 'emerging' | 'weakening' | 'no-evidence';

/** The name of a state in the design's tokens. */
export const TOKEN = {
  established: 'kokoh',
  emerging: 'tumbuh',
  weakening: 'melemah',
  'no-evidence': 'kosong',
} as const satisfies Record<PhaseState, string>;

const SHAPES: Readonly<Record<PhaseState, ReactElement>> = {
  established: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  emerging: (
    <>
      <circle cx="8" cy="8" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M2.9 8a5.1 5.1 0 0 0 10.2 0z" fill="currentColor" />
    </>
  ),
  weakening: <path d="M1.8 3h12.4L8 13.8z" fill="currentColor" />,
  'no-evidence': (
    <circle
      cx="8"
      cy="8"
      r="5.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.6 2.4"
    />
  ),
};

/** A state by its shape: full disc, half disc, triangle down, dashed ring. Its word always stands beside it. */
export const StateGlyph = ({ state, size = 16 }: { state: PhaseState; size?: number }): ReactElement => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
    style={{ color: `var(--rb-${TOKEN[state]})`, flex: 'none' }}
  >
    {SHAPES[state]}
  </svg>
);
