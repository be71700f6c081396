import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconBrandWhatsapp, IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useWords } from '../words/words.js';
import { onceWords } from './once-words.js';

interface OnceProps {
  readonly label: string;
  readonly hint: string;
  readonly secret: string;
  /** What goes with it to whoever it is for, when it is to be handed over. */
  readonly message?: string;
}

/** A secret that is shown once: to be copied, or handed over. */
export function Once({ label, hint, secret, message }: OnceProps): ReactElement {
  const t = useWords(onceWords);
  return (
    <div role="status">
      <TextInput
        readOnly
        label={label}
        description={hint}
        value={secret}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
      />
      <Group gap="sm" mt="sm">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button leftSection={copied ? <IconCheck size={20} /> : <IconCopy size={20} />} onClick={copy}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        {message !== undefined && (
          <Button
            component="a"
            variant="default"
            href={`https://wa.me/?text=${encodeURIComponent(`${message} ${secret}`)}`}
            target="_blank"
            rel="noopener noreferrer"
            leftSection={<IconBrandWhatsapp size={20} />}
          >
            {t('byWhatsApp')}
          </Button>
        )}
      </Group>
    </div>
  );
}
