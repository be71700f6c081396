import { ruleBroken } from '#event-sourcing/domain-error.js';

/** The bounds in characters; there is no rule on which characters (NIST SP 800-63B, 3.1.1). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** The well-known ones that are long enough and that no other rule here catches. */
const COMMON = new Set(
  `!@#$%^&*()_+ 1q2w3e4r5t6y 1q2w3e4r5t6y7u q1w2e3r4t5y6 q2w3e4r5t6y7 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc
  zaq12wsxcde3 zaq1xsw2cde3 qazwsxedcrfv qazwsx123456 qazwsxedc123 123qweasdzxc qweasdzxc123 qwe123asd456
  123456qwerty 12345qwert12345 a1b2c3d4e5f6 1a2b3c4d5e6f a1s2d3f4g5h6 123abc456def 1234567890qwe abc123abc456
  unbelievable masterofpuppets chocolate123 football1234 basketball12 basketball123 princess1234
  princess12345 sunshine1234 superman1234 superman12345 batman123456 spiderman123 starwars1234 pokemon12345
  iloveyouforever iloveyousomuch imissyousomuch loveyouforever trustno1trustno1 letmeinplease opensesame123
  correcthorsebatterystaple thequickbrownfox thisisapassword thisismypassword mypassword123 changemeplease
  changemenow123 defaultpassword nopassword123 secretpassword supersecret123 administrator administrator1
  michael12345 michelle1234 jennifer1234 jordan232323 liverpool123 manchesterunited realmadrid123
  barcelona123 arsenal12345 juventus1234 chelsea12345 computer1234 internet1234 samsung12345
  sayangkamu123 akusayangkamu cintakamu123 akucintakamu sayangku1234 sayangmama123 bismillah123
  bismillah1234 alhamdulillah alhamdulillah1 subhanallah1 allahuakbar1 allahuakbar123 lailahaillallah
  indonesiaraya indonesia1945 indonesiamerdeka merdeka17845 garuda123456 persib123456 persija12345
  tangerang123 tangerangkab kabupaten123 kecamatan123 puskesmas123 posyandu1234 kelurahan123`.split(/\s+/),
);

/** What a password may hold, but not mostly consist of. */
const STALE = [
  ...['rembuk', 'stunting', 'password', 'katasandi', 'sandi', 'rahasia', 'admin', 'welcome', 'letmein'],
  ...['iloveyou', 'changeme', 'indonesia', 'bismillah', 'sayang', 'secret', 'monkey', 'dragon'],
];

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Runs and repetitions that take no more than so many characters to think of. */
const THOUGHTLESS = 4;
/** The longest piece whose repetition makes no password. */
const PIECE = 8;

/** Whose password it is to be. */
export interface Owner {
  readonly email: string | null;
  readonly name: string | null;
}

/** Refuses a password that is too short or too long, or among the first that somebody would try. */
export function requireGoodPassword(password: string, owner: Owner, field = 'password'): void {
  const { length } = Array.from(password.normalize('NFC'));
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD)
    throw ruleBroken('password-length', 'A password has 12 to 256 characters', field);
  if (isTooCommon(password, owner))
    throw ruleBroken('password-too-common', 'This password is easily guessed', field);
}

/** Whether a password is well known, a run along the keyboard, or little else than words around its owner. */
export function isTooCommon(password: string, { email, name }: Owner): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const bare = plain.replace(/[^\p{L}\p{N}]/gu, '');
  if (COMMON.has(plain) || COMMON.has(bare)) return true;
  const words = [...STALE, ...wordsOf(email?.split('@')[0] ?? ''), ...wordsOf(name ?? '')];
  const texts = bare.length * 2 < plain.length ? [plain] : [plain, bare];
  return texts.some((text) => {
    const left = rest(text, words);
    return period(text) <= PIECE || surprises(left) <= THOUGHTLESS || left.length * 2 < text.length;
  });
}

/** The length of the piece that a text repeats, its own where it repeats none. */
function period(text: string): number {
  const characters = Array.from(text);
  const fits = (length: number): boolean =>
    characters.every((character, index) => index < length || character === characters[index - length]);
  const length = characters.findIndex((_, index) => index > 0 && fits(index));
  return length < 0 ? characters.length : length;
}

/** How many characters do not follow from the one before by repeating it or going on along a row or an order. */
function surprises(text: string): number {
  const characters = Array.from(text);
  return characters.filter((character, index) => !follows(characters[index - 1], character)).length;
}

function follows(before: string | undefined, character: string): boolean {
  if (before === undefined) return false;
  if (Math.abs((before.codePointAt(0) ?? 0) - (character.codePointAt(0) ?? 0)) <= 1) return true;
  return ROWS.some((row) => {
    const step = Math.abs(row.indexOf(before) - row.indexOf(character));
    return row.includes(before) && row.includes(character) && (step === 1 || step === row.length - 1);
  });
}

/** A name in one piece and in its parts, those of two letters left out. */
function wordsOf(name: string): string[] {
  const parts = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [parts.join(''), ...parts].filter((part) => part.length > 2);
}

/** What is left of a text without these words. */
function rest(text: string, words: readonly string[]): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce((left, word) => left.replaceAll(word, ''), text);
}
