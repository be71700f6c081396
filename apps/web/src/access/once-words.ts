import { words } from '../words/words.js';

export const onceWords = words(
  'once',
  {
    byWhatsApp: 'Kirim lewat WhatsApp',
    copied: 'Tersalin',
    copy: 'Salin',
  },
  {
    byWhatsApp: 'Send by WhatsApp',
    copied: 'Copied',
    copy: 'Copy',
  },
);
