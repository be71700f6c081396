import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { DatedReasonSheet } from '../records/dated-reason-sheet.js';
import { settingsWords } from './words.js';

/** Closes the collaboration, or says when and why it was closed. */
export function ClosingSettings({ mayChange }: { mayChange: boolean }): ReactElement {
  const t = useWords(settingsWords);
  const format = useFormat();
  const { id, collaboration } = useCase();
  const close = useCommand('/api/v1/collaborations/{collaborationId}/closing');
  const [opened, setOpened] = useState(false);
  const { closed, recorded } = collaboration;
  if (closed) return <p>{t('closedWhy', { reason: closed.reason })}</p>;
  return (
    <>
      <p>{t('closingSub', { day: format.day(recorded.occurredOn) })}</p>
      {mayChange && (
        <Button
          variant="outline"
          color="mengkudu"
          mt="md"
          onClick={() => {
            setOpened(true);
          }}
        >
          {t('close')}
        </Button>
      )}
      <DatedReasonSheet
        opened={opened}
        close={() => {
          setOpened(false);
        }}
        title={t('close')}
        act={t('close')}
        send={async (body) => {
          await close.mutateAsync({ path: { collaborationId: id }, body });
          notifications.show({ message: t('closed') });
        }}
      >
        <p className="quiet">{t('closingSub', { day: format.day(recorded.occurredOn) })}</p>
      </DatedReasonSheet>
    </>
  );
}
