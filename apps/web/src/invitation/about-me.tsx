import { Checkbox, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement } from 'react';
import { useWords, type Say } from '../words/words.js';
import { invitationWords } from './words.js';

export interface AboutMe {
  readonly name: string;
  readonly password: string;
  readonly consent: boolean;
}

type Words = typeof invitationWords extends { key?: infer Key extends string } ? Say<Key> : never;

/** An account is made for whoever agrees, and not otherwise. */
export const agreed =
  (t: Words) =>
  (consent: boolean): string | null =>
    consent ? null : t('consentMissing');

/** What a new account is called. */
export function Name<Values extends AboutMe>({ form }: { form: UseFormReturnType<Values> }): ReactElement {
  const t = useWords(invitationWords);
  return (
    <TextInput
      label={t('name')}
      description={t('nameHint')}
      autoComplete="name"
      {...form.getInputProps('name')}
    />
  );
}

/** What the data of a new account are held for, and that its owner agrees. */
export function Consent<Values extends AboutMe>({ form }: { form: UseFormReturnType<Values> }): ReactElement {
  const t = useWords(invitationWords);
  return (
    <Checkbox
      size="md"
      label={t('consent')}
      description={t('consentHint')}
      {...form.getInputProps('consent', { type: 'checkbox' })}
    />
  );
}
