import type { ReactElement, ReactNode } from 'react';
import type { Opened } from '../event/facts.js';
import { Figure } from '../event/figure.js';
import classes from './figures.module.css';

/** A figure and what it means in a few words. */
export interface FigureLine extends Opened {
  readonly note: ReactNode;
}

/** The figures of a page side by side; each opens its rule and its facts. */
export const Figures = ({ lines }: { lines: readonly FigureLine[] }): ReactElement => (
  <dl className={classes.figures}>
    {lines.map(({ note, ...opened }) => (
      <div key={opened.title}>
        <dt className="small quiet">{opened.title}</dt>
        <dd className={`figure ${classes.figure}`}>
          <Figure {...opened} />
        </dd>
        <dd className="small dim">{note}</dd>
      </div>
    ))}
  </dl>
);
