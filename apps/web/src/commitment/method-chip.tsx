import { IconFingerprint, IconPencil, IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useWords } from '../words/words.js';
import classes from './signatures.module.css';
import type { Signature } from './standing.js';
import { commitmentWords } from './words.js';

type Method = Signature['method'];

/** The ways to sign, the strongest first. */
export const METHODS: readonly Method[] = ['certified', 'passkey', 'wet-ink'];

const ICONS: Readonly<Record<Method, typeof IconPencil>> = {
  certified: IconRosetteDiscountCheck,
  passkey: IconFingerprint,
  'wet-ink': IconPencil,
};

/** How somebody signed: the weight of its ink is the strength of the proof. */
export function MethodChip({ method }: { method: Method }): ReactElement {
  const t = useWords(commitmentWords);
  const Icon = ICONS[method];
  return (
    <span className={classes.chip} data-method={method}>
      <Icon size={17} aria-hidden="true" />
      {t(method)}
    </span>
  );
}
