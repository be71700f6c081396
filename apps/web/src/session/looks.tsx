import {
  Input,
  SegmentedControl,
  Stack,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { useId, type ReactElement } from 'react';
import { Section } from '../design/page.js';
import type { Language } from '../words/language.js';
import { speak, useLanguage, useWords } from '../words/words.js';
import { ownWords } from './words.js';

const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'en', label: 'English' },
];
const SCHEMES = ['auto', 'light', 'dark'] as const;

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly data: { value: Value; label: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, ...choice }: ChoiceProps<Value>): ReactElement {
  const id = useId();
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }}>
      <SegmentedControl aria-labelledby={id} {...choice} />
    </Input.Wrapper>
  );
}

/** Language and theme, as this device keeps them. */
export function Looks(): ReactElement {
  const t = useWords(ownWords);
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('looks')}>
      <Stack gap="md">
        <Choice
          label={t('language')}
          value={language}
          data={[...LANGUAGES]}
          onChange={(next) => void speak(next)}
        />
        <Choice<MantineColorScheme>
          label={t('scheme')}
          value={colorScheme}
          data={SCHEMES.map((value) => ({ value, label: t(value) }))}
          onChange={setColorScheme}
        />
      </Stack>
    </Section>
  );
}
