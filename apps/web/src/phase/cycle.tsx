import { UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { StateGlyph, TOKEN, type PhaseState } from '../design/state-glyph.js';
import { useFacts } from '../event/facts.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import {
  ARROWS,
  DISC,
  freshness,
  hitArea,
  LINE,
  NODES,
  RING,
  ringDash,
  VIEW,
  type Node,
} from './cycle-geometry.js';
import classes from './cycle.module.css';
import type { PhasesAnswer } from './headline.js';
import { phaseWords } from './phase-words.js';
import type { Told } from './tell.js';

interface CycleProps {
  /** The five phases in the order of the ring. */
  readonly phases: readonly Told[];
  readonly cycles: PhasesAnswer['cycles'];
}

/** The five phases as a ring: five buttons lie on the drawing, which is hidden from who does not see it. */
export function Cycle({ phases, cycles }: CycleProps): ReactElement {
  const t = useWords(phaseWords);
  const open = useFacts();
  const placed = NODES.flatMap((node, index) => {
    const told = phases[index];
    return told ? [{ node, told }] : [];
  });
  return (
    <div className={classes.ring}>
      <svg viewBox={`0 0 ${VIEW.width} ${VIEW.height}`} width="100%" aria-hidden="true" focusable="false">
        {ARROWS.map(({ arc, head }) => (
          <g key={arc} className={classes.arrow}>
            <path d={arc} />
            <path d="M-6 -4.5L0 0L-6 4.5" transform={head} />
          </g>
        ))}
        {placed.map(({ node, told }) => (
          <Phase key={told.name} node={node} told={told} />
        ))}
        <Centre cycles={cycles} />
      </svg>
      <ol className="plain" aria-label={t('fivePhases')}>
        {placed.map(({ node, told }) => (
          <li key={told.name}>
            <UnstyledButton
              className={classes.hit}
              style={hitArea(node)}
              aria-haspopup="dialog"
              aria-label={told.sentence}
              onClick={() => {
                open(told.door);
              }}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

const coloured = (state: PhaseState, ending: '' | '-ink' | '-soft' = ''): string =>
  `var(--rb-${TOKEN[state]}${ending})`;

function Phase({ node, told }: { node: Node; told: Told }): ReactElement {
  const { x, y, label } = node;
  const { short, state, figure, ageText, age, standing } = told;
  const ink = coloured(standing.state, '-ink');
  return (
    <g>
      <Disc node={node} told={told} />
      <text
        x={x}
        y={y + 6}
        className={classes.figure}
        fill={standing.state === 'established' ? 'var(--mantine-color-body)' : ink}
      >
        {figure}
      </text>
      <circle cx={x + 24} cy={y + 24} r="12" className={classes.seat} />
      <g transform={`translate(${x + 16} ${y + 16})`}>
        <StateGlyph state={standing.state} />
      </g>
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        <tspan className={classes.name}>{short}</tspan>
        <tspan className={classes.state} x={label.x} dy={LINE} fill={ink}>
          {state.charAt(0).toUpperCase() + state.slice(1)}
        </tspan>
        {age !== null && (
          <tspan className={classes.age} x={label.x} dy={LINE}>
            {ageText}
          </tspan>
        )}
      </text>
    </g>
  );
}

/** A disc and the ring around it, as much of it as the evidence has of its window left. */
function Disc({ node: { x, y }, told: { standing, age } }: { node: Node; told: Told }): ReactElement {
  const { state, limits } = standing;
  if (age === null)
    return (
      <circle cx={x} cy={y} r={DISC + 1} fill="none" stroke={coloured(state)} className={classes.dashed} />
    );
  const left = freshness(age, limits.window);
  return (
    <>
      <circle cx={x} cy={y} r={RING} className={classes.track} />
      {left > 0 && (
        <circle
          cx={x}
          cy={y}
          r={RING}
          className={classes.fresh}
          stroke={coloured(state)}
          strokeDasharray={ringDash(left)}
          transform={`rotate(-90 ${x} ${y})`}
        />
      )}
      <circle
        cx={x}
        cy={y}
        r={DISC}
        fill={coloured(state, state === 'established' ? '' : '-soft')}
        stroke={coloured(state)}
        strokeWidth="2"
      />
    </>
  );
}

/** Which round it is, and that its phases are no steps. */
function Centre({ cycles }: Pick<CycleProps, 'cycles'>): ReactElement {
  const t = useWords(phaseWords);
  const format = useFormat();
  const last = cycles.at(-1);
  const lines = !last
    ? [t('round', { number: 1 }), t('begins')]
    : [
        t('round', { number: last.number }),
        last.to === null
          ? t('since', { day: format.day(last.from) })
          : t('closedOn', { day: format.day(last.to) }),
        t(last.to === null ? 'reentrant' : 'next'),
      ];
  return (
    <text x="156" y="192" textAnchor="middle">
      {lines.map((line, index) => (
        <tspan
          key={line}
          x="156"
          dy={index === 0 ? 0 : LINE + 1}
          className={index === 0 ? classes.round : classes.age}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
