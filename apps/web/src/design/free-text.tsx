import { Textarea, type TextareaProps } from '@mantine/core';
import type { ReactElement } from 'react';
import { holdsNik } from '#collaboration/text.js';
import { useWords } from '../words/words.js';
import { textWords } from './text-words.js';

/** A title before a capitalised word reads like a person's name. */
const SOUNDS_LIKE_NAME = /\b(Bapak|Bpk|Pak|Ibu|Bu|Sdr|Sdri|An|a\.n|Mr|Mrs|Ms)\b\.? ?[A-Z][a-z]+/;

/** Text for the log: warns of a person's name as it is typed, and says at once that an identity number is refused. */
export function FreeText({ error, description, ...props }: TextareaProps): ReactElement {
  const t = useWords(textWords);
  const text = typeof props.value === 'string' ? props.value : '';
  const warning = SOUNDS_LIKE_NAME.test(text) ? t('name') : undefined;
  return (
    <Textarea
      autosize
      minRows={2}
      {...props}
      description={warning ?? description}
      error={holdsNik(text) ? t('nik') : error}
    />
  );
}
