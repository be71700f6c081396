import { words } from '../words/words.js';

export const forumWords = words(
  'forum',
  {
    'rembuk-stunting': 'Rembuk stunting',
    forkopimcam: 'Rapat Forkopimcam',
    lokmin: 'Lokmin',
    loktri: 'Loktri',
    ngopi: 'NGOPI',
    other: 'Forum lain',
    convenedBy: '{{forum}}, {{convener}}',
  },
  {
    'rembuk-stunting': 'Rembuk stunting',
    forkopimcam: 'Forkopimcam meeting',
    lokmin: 'Lokmin',
    loktri: 'Loktri',
    ngopi: 'NGOPI',
    other: 'Other forum',
    convenedBy: '{{forum}}, {{convener}}',
  },
);
