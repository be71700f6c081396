import type { ReactElement } from 'react';

const AROUND = [
  [26, 12.8],
  [22.2, 24.5],
  [9.8, 24.5],
  [6, 12.8],
] as const;

/** Five who sit around a table; one of them speaks. */
export const Brand = ({ size = 30 }: { size?: number }): ReactElement => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="10.5" fill="none" stroke="var(--rb-track)" strokeWidth="1.6" />
    <circle cx="16" cy="5.5" r="3.6" fill="var(--rb-warn)" />
    {AROUND.map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r="3.6" fill="var(--rb-kokoh)" />
    ))}
  </svg>
);
