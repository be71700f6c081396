import { IconLock } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words/words.js';
import classes from './marks.module.css';
import { designWords } from './words.js';

interface Sourced {
  readonly provenance: { readonly illustration: boolean } | null;
}

/** Says of a record that no source prints it; nothing of any other. */
export function Illustration({ of }: { of: Sourced }): ReactElement | null {
  const t = useWords(designWords);
  if (!of.provenance?.illustration) return null;
  return (
    <span className={classes.illustration} title={t('illustrationWhy')}>
      {t('illustration')}
    </span>
  );
}

/** A quiet label. */
export const Chip = ({ children }: { children: ReactNode }): ReactElement => (
  <span className={classes.chip}>{children}</span>
);

export function Confidential(): ReactElement {
  const t = useWords(designWords);
  return (
    <Chip>
      <IconLock size={15} aria-hidden="true" />
      {t('confidential')}
    </Chip>
  );
}

/** A record that was taken back, with the reason. */
export function Retracted({ reason }: { reason: string }): ReactElement {
  const t = useWords(designWords);
  return (
    <p className="small">
      <span className={classes.retracted}>{t('retracted')}.</span> {reason}
    </p>
  );
}
