import { NumberInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useFormat } from '../words/use-format.js';
import { useLanguage, useWords } from '../words/words.js';
import { prevalenceWords } from './words.js';

/** A number field's content: empty text where nothing was typed. */
export type Typed = number | string;

export interface Counts {
  readonly measured: Typed;
  readonly stunted: Typed;
  readonly registered: Typed;
  readonly stillStunted: Typed;
}

export const noCounts: Counts = { measured: '', stunted: '', registered: '', stillStunted: '' };

interface CountsSent {
  readonly measured: number;
  readonly stunted: number;
  readonly registered?: number;
  readonly stillStunted?: number;
}

export const isCount = (typed: Typed): typed is number => typeof typed === 'number';

/** What is sent: an empty field that may be empty is left out. */
export const countsIn = ({ measured, stunted, registered, stillStunted }: Counts): CountsSent => ({
  measured: Number(measured),
  stunted: Number(stunted),
  ...(isCount(registered) && { registered }),
  ...(isCount(stillStunted) && { stillStunted }),
});

interface CountFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly decimals?: number;
}

/** A number as an office types it. */
export function CountField({ label, hint, decimals = 0, ...at }: CountFieldProps): ReactElement {
  const isIndonesian = useLanguage() === 'id';
  return (
    <NumberInput
      size="md"
      label={label}
      description={hint}
      hideControls
      allowNegative={false}
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      decimalSeparator={isIndonesian ? ',' : '.'}
      thousandSeparator={isIndonesian ? '.' : ','}
      {...at}
    />
  );
}

/** The counts that stood before. */
export interface Stood {
  readonly measured: number;
  readonly stunted: number;
  readonly registered: number | null;
  readonly stillStunted: number | null;
}

interface CountFieldsProps {
  readonly at: (field: keyof Counts) => object;
  readonly values: Counts;
  readonly was?: Stood;
}

/** D and ST, S and how many were stunted before; with what they make, and what they were. */
export function CountFields({ at, values, was }: CountFieldsProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { measured, stunted } = values;
  const old = (field: keyof Stood): string | undefined => {
    if (!was) return undefined;
    const value = was[field];
    return value === null ? t('wasUnknown') : t('was', { value: format.number(value) });
  };
  return (
    <>
      <CountField label={t('measured')} hint={old('measured')} {...at('measured')} />
      <CountField label={t('stunted')} hint={old('stunted')} {...at('stunted')} />
      {isCount(measured) && isCount(stunted) && measured > 0 && stunted <= measured && (
        <p className="small quiet" role="status">
          {t('preview', { percent: format.percent((100 * stunted) / measured) })}
        </p>
      )}
      <CountField
        label={t('registered')}
        hint={old('registered') ?? t('registeredHint')}
        {...at('registered')}
      />
      <CountField label={t('still')} hint={old('stillStunted') ?? t('stillHint')} {...at('stillStunted')} />
    </>
  );
}
