import type { FormErrors } from '@mantine/form';
import type { ReactNode } from 'react';

/** What was refused of a field that holds many things, wherever in it. */
export const errorAt = (errors: FormErrors, field: string): ReactNode =>
  Object.entries(errors).find(([at]) => at === field || at.startsWith(`${field}.`))?.[1];

/** The fields that were filled in. */
export const given = <Texts extends object>(texts: Texts): Partial<Texts> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as Partial<Texts>;
