/** What each refusal says in Indonesian: the fault and the way out. */
export const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  internal: 'Ada yang salah di server. Isian Anda belum tercatat.',
};
