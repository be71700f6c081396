import { percentOf, type Measured } from './measured.js';
import { whoClass, type WhoClass } from './who-class.js';
import { wilsonInterval, type Interval } from './wilson.js';

/** A point prevalence with what is said about it; `percent` and `interval` in percent, unrounded. */
export interface Figure extends Measured {
  readonly percent: number;
  readonly class: WhoClass;
  /** 95 percent, Wilson. */
  readonly interval: Interval;
}

export function figure({ measured, stunted }: Measured): Figure {
  const percent = percentOf({ measured, stunted });
  return {
    measured,
    stunted,
    percent,
    class: whoClass(percent),
    interval: wilsonInterval({ measured, stunted }),
  };
}
