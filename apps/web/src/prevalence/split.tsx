import { NativeSelect } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { Section } from '../design/page.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './figures.module.css';
import { useSaid } from './said.js';
import type { Series, Total, TotalChange } from './series.js';
import { prevalenceWords } from './words.js';

/** Why a total moved: the catchments' own rates, or the mix of children measured. */
export function Split({ series: { totals } }: { series: Series }): ReactElement | null {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const [picked, pick] = useState<string | null>(null);
  const moved = totals.filter(({ change }) => change !== null);
  const total = moved.find(({ period }) => period === picked) ?? moved.at(-1);
  if (!total?.change) return null;
  const spanOf = ({ period, change }: Total): { from: string; to: string } => ({
    from: format.month(change?.from ?? ''),
    to: format.month(period),
  });
  const title = total.change.points < 0 ? 'splitFell' : total.change.points > 0 ? 'splitRose' : 'split';
  return (
    <Section
      title={t(title, spanOf(total))}
      beside={
        moved.length > 1 && (
          <NativeSelect
            className="off-paper"
            aria-label={t('splitPick')}
            value={total.period}
            data={moved.map((one) => ({ value: one.period, label: t('fromTo', spanOf(one)) }))}
            onChange={({ currentTarget }) => {
              pick(currentTarget.value);
            }}
          />
        )
      }
    >
      <Parts
        total={total}
        change={total.change}
        before={totals.find(({ period }) => period === total.change?.from)}
      />
    </Section>
  );
}

interface PartsProps {
  readonly total: Total;
  readonly change: TotalChange;
  readonly before: Total | undefined;
}

function Parts({ total, change, before }: PartsProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const { points, ratePart, compositionPart, measuredRelative, missing, p } = change;
  const rest = points - (ratePart ?? 0) - (compositionPart ?? 0);
  const signed = (part: number | null): string => (part === null ? '–' : format.signed(part));
  return (
    <>
      <dl className={classes.split}>
        <div className={classes.whole}>
          <dt>
            {t('change')} <span className="small dim">({said.chance(p)})</span>
          </dt>
          <dd>{t('points', { points: format.signed(points) })}</dd>
        </div>
        <Part name={t('ratePart')}>{signed(ratePart)}</Part>
        <Part name={t('compositionPart')}>{signed(compositionPart)}</Part>
        {missing.length > 0 && <Part name={t('restPart')}>{signed(rest)}</Part>}
        <Part name={t('measuredChange')}>{said.relative(measuredRelative)}</Part>
        {before && before.stunted > 0 && (
          <Part name={t('stuntedChange')}>{said.relative(total.stunted / before.stunted - 1)}</Part>
        )}
      </dl>
      {missing.length > 0 && <p className="small">{t('missing', { where: format.list(missing) })}</p>}
      {before && before.measured !== total.measured && before.measured >= total.stunted && (
        <p className="small">
          {t(total.measured > before.measured ? 'fixedMore' : 'fixedLess', {
            more: format.number(Math.abs(total.measured - before.measured)),
            before: format.number(before.measured),
            stunted: format.number(total.stunted),
            percent: format.percent((100 * total.stunted) / before.measured),
          })}
        </p>
      )}
      <p className="small dim">{t('splitRule')}</p>
    </>
  );
}

const Part = ({ name, children }: { name: string; children: string }): ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
