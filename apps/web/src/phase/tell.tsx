import { designWords } from '../design/words.js';
import type { Opened } from '../event/facts.js';
import { useFormat } from '../words/use-format.js';
import { useWords, type Say, type Words } from '../words/words.js';
import { ageOf, headlineText, type Standing } from './headline.js';
import { phaseWords } from './phase-words.js';
import { PhaseWhy } from './phase-why.js';
import { whyWords } from './why-words.js';

type PhaseSay = Say<typeof phaseWords extends Words<infer Key> ? Key : never>;

const RULES = [
  'dialogue.cadence-kept',
  'trust.balance',
  'commitment.clauses-kept',
  'understanding.consensus',
  'outcome.small-wins',
] as const;

/** What a headline counts, in a few words. */
function meaningOf(standing: Standing, t: PhaseSay): string {
  if (standing.evidence.length === 0) return t('meansNothing');
  switch (standing.phase) {
    case 'dialogue': {
      const { cadences } = standing.indicators;
      const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
      if (cadences.length === 0) return t('meansNoPeriod');
      return t('meansDialogue', {
        count: cadences.length,
        kept: sum(cadences.map(({ numerator }) => numerator)),
        periods: sum(cadences.map(({ denominator }) => denominator)),
      });
    }
    case 'trust':
      return t('meansTrust', { count: standing.evidence.length });
    case 'commitment': {
      const { numerator: kept, denominator: due } = standing.indicators.clausesKept;
      return due === 0 ? t('meansNoClause') : t('meansCommitment', { kept, due });
    }
    case 'understanding':
      if (standing.headline === null) return t('meansSilent');
      return t('meansUnderstanding', {
        known: standing.indicators.topics.filter(({ value }) => value !== null).length,
      });
    case 'outcome':
      return t('meansOutcome');
  }
}

/** Everything that a page says of a phase. */
export interface Told {
  readonly standing: Standing;
  readonly name: string;
  readonly short: string;
  readonly state: string;
  readonly figure: string;
  readonly meaning: string;
  /** How old the newest evidence is, in days; null without any. */
  readonly age: number | null;
  readonly ageText: string;
  /** The whole of it in one sentence, for who does not see it. */
  readonly sentence: string;
  /** What its figure opens. */
  readonly door: Opened;
}

/** Says of a phase, on a day, all that pages show of it. */
export function useTell(on: string): (standing: Standing) => Told {
  const t = useWords(phaseWords);
  const why = useWords(whyWords);
  const named = useWords(designWords);
  const format = useFormat();
  return (standing) => {
    const { phase, headlineEvidence, evidence, limits } = standing;
    // A count of nothing recorded is not known to be zero.
    const headline = evidence.length === 0 ? null : standing.headline;
    const name = t(phase);
    const state = named(standing.state);
    const figure = headlineText(phase, headline, format);
    const meaning = meaningOf(standing, t);
    const age = ageOf(standing, on);
    const ageText = age === null ? '–' : age === 0 ? t('ageToday') : t('age', { count: age });
    const rule = RULES.find((one) => one === standing.rule);
    const sentence = t('door', {
      phase: name,
      state,
      figure: headline === null ? t('noFigure') : figure,
      meaning,
      evidence: age === null ? t('noEvidence') : t('evidenceAge', { age: ageText, window: limits.window }),
    });
    const door: Opened = {
      title: name,
      state: standing.state,
      figure,
      ...(rule && { rule: why(rule) }),
      why: <PhaseWhy standing={standing} on={on} />,
      positions: headlineEvidence.length > 0 ? headlineEvidence : evidence,
    };
    return {
      standing,
      name,
      short: t(`${phase}Short`),
      state,
      figure,
      meaning,
      age,
      ageText,
      sentence,
      door,
    };
  };
}
