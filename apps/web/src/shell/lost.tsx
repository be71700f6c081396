import { IconCloudOff, IconMapOff } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { LinkButton } from '../design/link-button.js';
import { State } from '../design/shown.js';
import { useWords } from '../words/words.js';
import { shellWords } from './words.js';

export function NotFound(): ReactElement {
  const t = useWords(shellWords);
  return (
    <State
      icon={<IconMapOff size={28} />}
      title={t('notFound')}
      act={<LinkButton to="/">{t('toHome')}</LinkButton>}
    >
      {t('notFoundSub')}
    </State>
  );
}

/** An error of ours on the screen; nothing recorded is touched by it. */
export function Broken({ error }: { error: unknown }): ReactElement {
  const t = useWords(shellWords);
  return (
    <State
      icon={<IconCloudOff size={28} />}
      title={t('broken')}
      act={
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {t('reload')}
        </Button>
      }
    >
      <p>{t('brokenSub')}</p>
      <p className="least dim">{error instanceof Error ? error.message : String(error)}</p>
    </State>
  );
}
