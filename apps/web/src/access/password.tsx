import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import type { ReactElement } from 'react';
import { useWords } from '../words/words.js';
import { signInWords } from './sign-in-words.js';

/** A password, hidden until its owner wants to see it. */
export function Password(props: PasswordInputProps): ReactElement {
  const t = useWords(signInWords);
  return (
    <PasswordInput
      size="md"
      label={t('password')}
      autoComplete="current-password"
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0, size: 40 }}
      {...props}
    />
  );
}

/** A password that is to be, with its rules said beforehand. */
export function NewPassword(props: PasswordInputProps): ReactElement {
  const t = useWords(signInWords);
  return <Password description={t('passwordRules')} autoComplete="new-password" {...props} />;
}
