import { IconLayoutBoard, IconLayoutGrid, IconUserCog } from '@tabler/icons-react';
import { useSession, useMay } from '../access/session.js';
import { useWords } from '../words/words.js';
import type { Place } from './frame.js';
import { shellWords } from './words.js';

const ICON = { size: 20, 'aria-hidden': true } as const;

/** Where one can go besides the open collaboration, as far as one's roles reach. */
export function useOfficePlaces(): readonly Place[] {
  const t = useWords(shellWords);
  const may = useMay();
  const session = useSession();
  const places: Place[] = [
    { label: t('collaborations'), icon: <IconLayoutGrid {...ICON} />, to: '/', exact: true },
  ];
  const region = session?.grants.find(({ role }) => role === 'supervisor')?.region ?? '';
  if (may('read', 'board'))
    places.push({
      label: t('board'),
      icon: <IconLayoutBoard {...ICON} />,
      to: '/wilayah/$code',
      params: { code: region === '' ? '36.03' : region },
    });
  if (may('manage', 'account'))
    places.push({ label: t('accounts'), icon: <IconUserCog {...ICON} />, to: '/pengguna' });
  return places;
}
