import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useWords } from '../words/words.js';
import { Frame } from './frame.js';
import { useOfficePlaces } from './office.js';
import { shellWords } from './words.js';

/** What belongs to no one collaboration. */
export function OfficeLayout(): ReactElement {
  const t = useWords(shellWords);
  const places = useOfficePlaces();
  return (
    <Frame title="Rembuk" groups={[{ title: t('office'), places }]} dock={places.slice(0, 3)}>
      <Outlet />
    </Frame>
  );
}
