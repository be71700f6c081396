import type { ReactElement } from 'react';
import classes from './chart.module.css';

/** Fills what is dated by its month or year alone. */
export const Hatch = ({ id }: { id: string }): ReactElement => (
  <defs>
    <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={7} height={7} className={classes.hatchGround} />
      <line x1={0} y1={0} x2={0} y2={7} className={classes.hatch} />
    </pattern>
  </defs>
);
