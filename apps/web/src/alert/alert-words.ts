import { words } from '../words/words.js';

/** For each rule the verb of its button, and `…:rule` the rule itself in a sentence. */
export const alertWords = words(
  'alert',
  {
    title: 'Perlu perhatian',
    count_other: '{{count}} hal',
    high: 'Mendesak',
    medium: 'Pekan ini',
    low: 'Untuk diketahui',
    since: 'sejak {{day}}',
    facts_other: '{{count}} fakta',
    more_other: 'Lihat {{count}} lagi',
    less: 'Ringkas lagi',
    none: 'Tidak ada yang tertinggal hari ini',
    noneSub:
      'Rembuk memeriksa notulen, tindak lanjut, klausul, irama rapat, dan kepercayaan tiap kali Anda membuka halaman ini.',
    look: 'Lihat',
    'silent-sector': 'Atur rapat berikutnya',
    'no-interdependence': 'Susun komitmen bersama',
    'repair-trust-first': 'Jadwalkan NGOPI',
    'honest-broker': 'Catat penengah',
    'organic-leader': 'Catat fasilitasi',
    'trust-falling': 'Buka sinyalnya',
    'unsigned-members': 'Atur penandatanganan',
    'cadence-missed': 'Jadwalkan rapat',
    'no-small-win': 'Rencanakan hasil cepat',
    'starting-conditions-unassessed': 'Nilai kondisi awal',
    'minutes-unapproved': 'Sahkan notulen',
    'overdue-follow-ups': 'Tutup tindak lanjut',
    'overdue-clauses': 'Buka klausul',
    'prevalence-stale': 'Catat hasil ukur',
    'silent-sector-rule':
      'Aturan Rembuk: satu sektor diam atau tidak hadir dalam tiga rapat sebuah forum berturut-turut.',
    'no-interdependence-rule':
      'Aturan Rembuk: tidak ada komitmen yang klausulnya dipikul dua sektor atau lebih.',
    'repair-trust-first-rule':
      'Aturan Rembuk: ada riwayat konflik, dan neraca kepercayaan negatif atau belum berbukti.',
    'honest-broker-rule':
      'Aturan Rembuk: neraca kepercayaan di bawah 0,10, dan kehadiran antarsektor berselisih paling banyak 30 poin.',
    'organic-leader-rule':
      'Aturan Rembuk: neraca kepercayaan di bawah 0,10, dan kehadiran antarsektor berselisih lebih dari 30 poin.',
    'trust-falling-rule': 'Aturan Rembuk: neraca turun dari rapat ke rapat dalam tiga rapat terakhir.',
    'unsigned-members-rule':
      'Aturan Rembuk: disebut dalam SK yang berlaku dan belum menandatangani komitmen apa pun.',
    'cadence-missed-rule': 'Aturan Rembuk: dua periode irama atau lebih berturut-turut tanpa rapat.',
    'no-small-win-rule':
      'Aturan Rembuk: lebih dari 180 hari tanpa kemenangan kecil selagi kepercayaan dibangun.',
    'starting-conditions-unassessed-rule':
      'Aturan Rembuk: forum sudah dipanggil sebelum kondisi awal dinilai.',
    'minutes-unapproved-rule': 'Aturan Rembuk: notulen belum disahkan lebih dari 14 hari sesudah rapat.',
    'overdue-follow-ups-rule': 'Aturan Rembuk: tindak lanjut terbuka yang melewati tenggatnya.',
    'overdue-clauses-rule':
      'Aturan Rembuk: klausul berlaku yang melewati tenggat, tidak ditepati dan tidak diingkari.',
    'prevalence-stale-rule': 'Aturan Rembuk: angka terbaru lebih dari 60 hari sesudah periodenya berakhir.',
  },
  {
    title: 'Needs attention',
    count_one: '{{count}} thing',
    count_other: '{{count}} things',
    high: 'Urgent',
    medium: 'This week',
    low: 'Good to know',
    since: 'since {{day}}',
    facts_one: '{{count}} fact',
    facts_other: '{{count}} facts',
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
    less: 'Show fewer',
    none: 'Nothing is left behind today',
    noneSub: 'Rembuk looks at minutes, follow-ups, clauses, cadences and trust each time you open this page.',
    look: 'Look',
    'silent-sector': 'Prepare the next meeting',
    'no-interdependence': 'Draft a joint commitment',
    'repair-trust-first': 'Schedule an NGOPI',
    'honest-broker': 'Record mediation',
    'organic-leader': 'Record facilitation',
    'trust-falling': 'Open the signals',
    'unsigned-members': 'Arrange signing',
    'cadence-missed': 'Schedule a meeting',
    'no-small-win': 'Plan a quick result',
    'starting-conditions-unassessed': 'Assess starting conditions',
    'minutes-unapproved': 'Approve minutes',
    'overdue-follow-ups': 'Close the follow-up',
    'overdue-clauses': 'Open the clause',
    'prevalence-stale': 'Record measurements',
    'silent-sector-rule': 'Rembuk’s rule: a sector silent or absent in three meetings of a forum in a row.',
    'no-interdependence-rule': 'Rembuk’s rule: no commitment has clauses owned by two or more sectors.',
    'repair-trust-first-rule':
      'Rembuk’s rule: a history of conflict, and a balance of trust that is negative or has no evidence.',
    'honest-broker-rule':
      'Rembuk’s rule: a balance of trust below 0.10, and presence by sector within 30 points.',
    'organic-leader-rule':
      'Rembuk’s rule: a balance of trust below 0.10, and presence by sector more than 30 points apart.',
    'trust-falling-rule': 'Rembuk’s rule: the balance fell from meeting to meeting over the last three.',
    'unsigned-members-rule': 'Rembuk’s rule: named in a decree in force, and no commitment signed.',
    'cadence-missed-rule': 'Rembuk’s rule: two or more periods of a cadence in a row without a meeting.',
    'no-small-win-rule': 'Rembuk’s rule: more than 180 days without a small win while trust is being built.',
    'starting-conditions-unassessed-rule':
      'Rembuk’s rule: a forum was called before starting conditions were assessed.',
    'minutes-unapproved-rule': 'Rembuk’s rule: minutes not approved more than 14 days after the meeting.',
    'overdue-follow-ups-rule': 'Rembuk’s rule: open follow-ups past their day.',
    'overdue-clauses-rule': 'Rembuk’s rule: clauses in force past their day, neither fulfilled nor breached.',
    'prevalence-stale-rule':
      'Rembuk’s rule: the newest figure is more than 60 days past the end of its period.',
  },
);
