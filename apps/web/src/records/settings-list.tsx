import { Button, type ButtonProps } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './settings.module.css';

/** A row of the settings: what it is, and what can be done with it. */
export const Setting = ({ children, acts }: { children: ReactNode; acts?: ReactNode }): ReactElement => (
  <li className={classes.setting}>
    <div>{children}</div>
    {acts !== undefined && acts !== false && <div className={`${classes.acts ?? ''} off-paper`}>{acts}</div>}
  </li>
);

interface RowActProps extends ButtonProps {
  /** What the button says to those who do not see its row. */
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A quiet button of a row. */
export const RowAct = ({ name, ...props }: RowActProps): ReactElement => (
  <Button
    variant="subtle"
    color="gray"
    size="sm"
    aria-label={name}
    styles={{ root: { minHeight: 44, fontWeight: 500, color: 'var(--rb-ink-2)' } }}
    {...props}
  />
);
