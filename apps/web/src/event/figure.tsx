import { UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import classes from './figure.module.css';
import { useFacts, type Opened } from './facts.js';

/** A figure is a door: it opens its rule and the facts behind it. */
export function Figure({ children, ...opened }: Opened & { children?: string }): ReactElement {
  const open = useFacts();
  const text = children ?? opened.figure ?? '–';
  return (
    <UnstyledButton
      className={classes.door}
      aria-haspopup="dialog"
      onClick={() => {
        open(opened);
      }}
    >
      {text}
    </UnstyledButton>
  );
}
