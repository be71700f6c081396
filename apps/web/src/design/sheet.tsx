import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words/words.js';
import classes from './sheet.module.css';
import { designWords } from './words.js';

interface SheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly children: ReactNode;
}

/** Slides up on a phone and in from the right elsewhere; focus goes in, and back to its opener. */
export function Sheet({ opened, close, title, sub, children }: SheetProps): ReactElement {
  const t = useWords(designWords);
  const wide = useMediaQuery('(min-width: 43.75em)', true, { getInitialValueInEffect: false });
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position={wide ? 'right' : 'bottom'}
      size={wide ? 480 : '92dvh'}
      title={
        <>
          <span className={classes.title}>{title}</span>
          {sub !== undefined && <span className={classes.sub}>{sub}</span>}
        </>
      }
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      // Otherwise it is the page's banner to who does not see it.
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ content: classes.content, header: classes.header, body: classes.body }}
    >
      {children}
    </Drawer>
  );
}
