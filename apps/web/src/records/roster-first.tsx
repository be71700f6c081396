import type { ReactElement } from 'react';
import { LinkButton } from '../design/link-button.js';
import { Empty } from '../design/shown.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { rosterFirstWords } from './roster-first-words.js';

/** What a page says that needs parties while nobody takes part yet. */
export function RosterFirst(): ReactElement {
  const t = useWords(rosterFirstWords);
  const { id } = useCase();
  const act = useMayHere()('configure', 'collaboration') ? (
    <LinkButton to="/k/$collaborationId/pengaturan" params={{ collaborationId: id }}>
      {t('act')}
    </LinkButton>
  ) : undefined;
  return (
    <Empty title={t('title')} act={act}>
      {t('sub')}
    </Empty>
  );
}
