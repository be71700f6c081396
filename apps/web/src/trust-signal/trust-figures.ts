import type { Answer } from '../api/read.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { FigureLine } from '../records/figures.js';
import { trustWords } from './words.js';

export type TrustStanding = Answer<'/api/v1/collaborations/{collaborationId}/phases'>['phases'][1];
type Balance = TrustStanding['indicators']['balance'];

/** As two decimals show it, and never less than nothing by its sign alone. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Which way a change goes once it is rounded as it is shown. */
const wayOf = (change: number): 'rises' | 'falls' | 'stays' => {
  const shown = rounded(change);
  return shown > 0 ? 'rises' : shown < 0 ? 'falls' : 'stays';
};

/** The page's finding: the balance, its way, and out of how much. */
export function useTrustFinding({ headline, indicators, evidence }: TrustStanding): string {
  const t = useWords(trustWords);
  const format = useFormat();
  if (headline === null) return t('noFinding');
  const { trend, observingSectors } = indicators;
  const said = {
    balance: format.signed(rounded(headline)),
    signals: t('signals', { count: evidence.length }),
    sectors: t('sectors', { count: observingSectors.value ?? 0 }),
  };
  return trend.value === null
    ? t('findingNew', said)
    : t('finding', { ...said, trend: t(wayOf(trend.value)) });
}

/** The phase's figures, each with its rule, its meaning and its facts. */
export function useTrustFigures(trust: TrustStanding): readonly FigureLine[] {
  const t = useWords(trustWords);
  const format = useFormat();
  const { headline, headlineBefore, headlineEvidence, state, indicators } = trust;
  const { balance, behaviours, opinions, trend, observingSectors } = indicators;
  const signed = (value: number | null): string => (value === null ? '–' : format.signed(rounded(value)));
  const split = (of: Balance): string => {
    if ('hidden' in of) return t('hidden');
    const { positive, negative } = of;
    if (positive + negative === 0) return t('none');
    return t('split', { positive: format.number(positive), negative: format.number(negative) });
  };
  return [
    {
      title: t('balance'),
      figure: signed(headline),
      rule: t('balanceRule'),
      state,
      note: split(balance),
      positions: headlineEvidence,
    },
    {
      title: t('trend'),
      figure: signed(trend.value),
      rule: t('trendRule'),
      note: headlineBefore === null ? t('trendNone') : t('trendNote', { before: signed(headlineBefore) }),
      positions: trend.evidence,
    },
    {
      title: t('behaviours'),
      figure: signed(behaviours.value),
      rule: t('behavioursRule'),
      note: split(behaviours),
      positions: behaviours.evidence,
    },
    {
      title: t('opinions'),
      figure: signed(opinions.value),
      rule: t('opinionsRule'),
      note: split(opinions),
      positions: opinions.evidence,
    },
    {
      title: t('observing'),
      figure: observingSectors.value === null ? '–' : format.number(observingSectors.value),
      rule: t('observingRule'),
      note: format.list(observingSectors.sectors.map((sector) => t(sector))),
      positions: observingSectors.evidence,
    },
  ];
}
