import { words } from '../words/words.js';

export const invitationWords = words(
  'invitation',
  {
    setUpTitle: 'Selamat datang. Anda admin pertama di sini',
    setUpSub: 'Sesudah ini Anda membuka kolaborasi dan mengundang yang lain. Tautan ini dipakai satu kali.',
    invitedTitle: 'Anda diundang ke Rembuk',
    invitedSub: 'Untuk {{email}}. Tautan ini dipakai satu kali, paling lambat {{instant}}.',
    resetTitle: 'Buat kata sandi baru',
    resetSub: 'Untuk {{email}}. Semua perangkat yang masih masuk akan keluar.',
    name: 'Nama lengkap',
    nameHint: 'Seperti yang dikenal rekan Anda. Tampil di samping yang Anda catat.',
    consent: 'Saya setuju nama dan alamat surel saya disimpan',
    consentHint:
      'Keduanya dipakai untuk masuk dan untuk menunjukkan siapa yang mencatat, tidak untuk yang lain. Anda dapat mengunduhnya sendiri di Akun saya, dan admin dapat menghapusnya bila Anda minta (UU 27/2022).',
    consentMissing: 'Setujui dahulu. Tanpa nama dan alamat, akun tidak dapat dibuat.',
    open: 'Buka akun saya',
    setPassword: 'Pakai kata sandi ini',
    checking: 'Memeriksa tautan',
    gone: 'Tautan ini tidak berlaku lagi',
    goneUsed:
      'Tautan ini sudah dipakai. Bila Anda yang memakainya, masuklah dengan kata sandi yang Anda buat.',
    goneSub:
      'Tautan dipakai satu kali dan berlaku tujuh hari. Minta yang baru kepada yang mengirimkannya. Bila akun Anda sudah ada, masuk saja.',
    goneSetUp:
      'Admin pertama sudah ada, atau server sudah dimulai ulang. Bila belum ada akun, server mencetak tautan baru setiap kali dimulai.',
    toSignIn: 'Ke halaman masuk',
  },
  {
    setUpTitle: 'Welcome. You are the first administrator here',
    setUpSub: 'After this you open a collaboration and invite the others. This link works once.',
    invitedTitle: 'You are invited to Rembuk',
    invitedSub: 'For {{email}}. This link works once, until {{instant}}.',
    resetTitle: 'Set a new password',
    resetSub: 'For {{email}}. Every device that is still signed in will be signed out.',
    name: 'Full name',
    nameHint: 'As your colleagues know you. It stands beside what you record.',
    consent: 'I agree that my name and email address are kept',
    consentHint:
      'Both serve for signing in and for showing who recorded something, and for nothing else. You can download them yourself in My account, and an administrator can erase them when you ask (Law 27/2022).',
    consentMissing: 'Agree first. Without name and address there can be no account.',
    open: 'Open my account',
    setPassword: 'Use this password',
    checking: 'Checking the link',
    gone: 'This link is no longer good',
    goneUsed: 'This link has been used. If it was you, sign in with the password that you set.',
    goneSub:
      'A link works once and for seven days. Ask whoever sent it for a new one. If you have an account already, just sign in.',
    goneSetUp:
      'There is a first administrator already, or the server was started anew. While there is no account, the server prints a new link each time it starts.',
    toSignIn: 'To the sign-in page',
  },
);
