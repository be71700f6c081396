import type { Phase } from '#collaboration/box.js';

const SAID: readonly (readonly [Phase, RegExp])[] = [
  [
    'commitment',
    /\b(komitmen|berkomitmen|sepakat\w*|disepakati|menyanggupi|sanggup|bersedia|berjanji|commit\w*|agree\w*|pledge\w*)\b/iu,
  ],
  [
    'trust',
    /\b(saling percaya|kepercayaan|dipercaya|keterbukaan|terbuka|menepati|trust\w*|openness|kept (?:its|their) promise)\b/iu,
  ],
  [
    'understanding',
    /\b(visi|misi|tujuan bersama|definisi|pemahaman|memahami|pengertian|mission|shared understanding|definition)\b/iu,
  ],
  [
    'outcome',
    /\b(capaian|mencapai|tercapai|berhasil|keberhasilan|rencana aksi|hasil (?:timbang|penimbangan|kunjungan)|achiev\w*|reached|action plan|small win)\b/iu,
  ],
  ['dialogue', /\b(rapat|pertemuan|forum|lokmin|loktri|rembuk|musyawarah|meeting|dialogue)\b/iu],
];

/** The phase that a line may be about, by its words; a hint for whoever records it, and no more. */
export const phaseHint = (text: string): Phase | null =>
  SAID.find(([, words]) => words.test(text))?.[0] ?? null;
