import process from 'node:process';

const BAR = '!'.repeat(90);
const WARNING = [
  '',
  BAR,
  '!!  NO BROWSER: the suites in test/browser were NOT run.',
  '!!  Nothing here says whether the pages work, look right or can be used without a mouse.',
  '!!  Install chromium (apt-get install chromium), or name one in REMBUK_CHROMIUM.',
  BAR,
  '',
  '',
].join('\n');

/** Says before and after a run that no page was looked at. */
export default class NoBrowserReporter {
  onRunStart() {
    process.stderr.write(WARNING);
  }

  onRunComplete() {
    process.stderr.write(WARNING);
  }
}
