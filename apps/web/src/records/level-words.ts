import { words } from '../words/words.js';

/** The words of every assessment. */
export const levelWords = words(
  'level',
  {
    low: 'rendah',
    medium: 'sedang',
    high: 'tinggi',
    level: 'Seberapa kuat',
    unassessed: 'Belum dinilai',
    assess: 'Nilai',
    assessAgain: 'Nilai lagi',
    aspect: 'Segi',
    finding: 'Temuan',
    findingHint: 'Apa yang terlihat, bukan siapa yang salah.',
    recorded: 'Penilaian tercatat.',
    earlier_other: '{{count}} penilaian sebelumnya',
    assessedOn: 'Dinilai {{day}}',
    rule: 'Yang tampak adalah penilaian terakhir. Penilaian sebelumnya tetap terbaca di bawahnya.',
  },
  {
    low: 'low',
    medium: 'medium',
    high: 'high',
    level: 'How strong',
    unassessed: 'Not assessed yet',
    assess: 'Assess',
    assessAgain: 'Assess again',
    aspect: 'Aspect',
    finding: 'Finding',
    findingHint: 'What can be seen, not who is at fault.',
    recorded: 'The assessment is recorded.',
    earlier_one: '{{count}} earlier assessment',
    earlier_other: '{{count}} earlier assessments',
    assessedOn: 'Assessed {{day}}',
    rule: 'What shows is the latest assessment. Earlier ones stay readable below it.',
  },
);
