/** The cycle's drawing, in the units of its view box. */
export const VIEW = { width: 312, height: 372 } as const;
const CENTRE = { x: 156, y: 198 } as const;
const RADIUS = 102;
export const DISC = 30;
/** The radius of the ring of freshness around a disc. */
export const RING = 36;
export const LINE = 17;

/** Half of the arc between two discs that stays free at each end. */
const FREE = 45;
/** The chord of an arrowhead leans inward of the tangent. */
const LEAN = 4;
const REACH = { across: 46, beyond: 4 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Label extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A phase on the ring: its disc, its words, and the part of the drawing that a finger may hit. */
export interface Node extends Point {
  readonly label: Label;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Arrow {
  readonly arc: string;
  readonly head: string;
}

const degrees = (index: number): number => -90 + 72 * index;
const tenth = (value: number): number => Math.round(value * 10) / 10;

function at(angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return {
    x: tenth(CENTRE.x + RADIUS * Math.cos(radians)),
    y: tenth(CENTRE.y + RADIUS * Math.sin(radians)),
  };
}

/** Above the upper three discs, below the lower two; the outer ones end at the edge. */
const LABELS: readonly Label[] = [
  { x: 156, y: 16, anchor: 'middle' },
  { x: 310, y: 86.5, anchor: 'end' },
  { x: 224, y: 336.5, anchor: 'middle' },
  { x: 88, y: 336.5, anchor: 'middle' },
  { x: 2, y: 86.5, anchor: 'start' },
];

/** From −90 degrees on, clockwise. */
export const NODES: readonly Node[] = LABELS.map((label, index) => {
  const { x, y } = at(degrees(index));
  const middle = label.anchor === 'middle' ? (x + label.x) / 2 : x;
  return {
    x,
    y,
    label,
    left: label.anchor === 'start' ? 0 : middle - REACH.across,
    right: label.anchor === 'end' ? VIEW.width : middle + REACH.across,
    top: Math.max(0, Math.min(label.y - LINE, y - RING - REACH.beyond)),
    bottom: Math.min(VIEW.height, Math.max(label.y + 2 * LINE, y + RING) + REACH.beyond),
  };
});

/** From each disc to the next, and from the last to the first. */
export const ARROWS: readonly Arrow[] = NODES.map((_, index) => {
  const free = (FREE / RADIUS) * (180 / Math.PI);
  const from = at(degrees(index) + free);
  const end = degrees(index + 1) - free;
  const to = at(end);
  return {
    arc: `M${from.x} ${from.y}A${RADIUS} ${RADIUS} 0 0 1 ${to.x} ${to.y}`,
    head: `translate(${to.x} ${to.y}) rotate(${tenth(end + 90 - LEAN)})`,
  };
});

/** How much of the window is left to the newest evidence, 1 on its own day and 0 from the window's last day on. */
export const freshness = (age: number, window: number): number => Math.min(1, Math.max(0, 1 - age / window));

/** The dash that draws a part of the ring of freshness. */
export const ringDash = (part: number): string => {
  const whole = 2 * Math.PI * RING;
  return `${tenth(part * whole)} ${tenth(whole)}`;
};

/** Where a phase may be hit, in percent of the drawing, so that it grows with it. */
export const hitArea = ({
  left,
  top,
  right,
  bottom,
}: Node): Readonly<Record<'left' | 'top' | 'width' | 'height', string>> => ({
  left: `${tenth((left / VIEW.width) * 100)}%`,
  top: `${tenth((top / VIEW.height) * 100)}%`,
  width: `${tenth(((right - left) / VIEW.width) * 100)}%`,
  height: `${tenth(((bottom - top) / VIEW.height) * 100)}%`,
});
