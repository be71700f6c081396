import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';
import { LinkButton } from '../design/link-button.js';
import { Chip } from '../design/marks.js';
import { Columns, Page } from '../design/page.js';
import { Empty, Shown } from '../design/shown.js';
import { useCase, useCaseRead, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { useCellActs } from './cell-acts.js';
import { ChartSection } from './chart-section.js';
import { Conflicts } from './conflicts.js';
import { FiguresTable } from './figures-table.js';
import classes from './figures.module.css';
import { Headline } from './headline.js';
import { useFinding, useSaid } from './said.js';
import { seriesIn, type Prevalence, type Series } from './series.js';
import { Split } from './split.js';
import { prevalenceWords } from './words.js';

/** Stunting by catchment and period, beside what was agreed and done. */
export function PrevalencePage(): ReactElement {
  const t = useWords(prevalenceWords);
  const finding = useFinding();
  const may = useMayHere()('write', 'prevalence');
  const { collaboration } = useCase();
  const read = useCaseRead('/api/v1/collaborations/{collaborationId}/prevalence');
  const { open, measure, sheets } = useCellActs(read.data?.rows ?? []);
  const all = read.data ? seriesIn(read.data) : [];
  const [picked, pick] = useState<string | null>(null);
  const series = all.find(({ key }) => key === picked) ?? all[0];
  const mayMeasure = may && collaboration.catchments.length > 0;
  return (
    <Page
      title={series ? finding(series) : t(read.data ? 'none' : 'prevalence')}
      eyebrow={t('eyebrow', { place: collaboration.name })}
      acts={
        series && (
          <>
            {mayMeasure && (
              <Button leftSection={<IconPlus size={20} aria-hidden="true" />} onClick={measure}>
                {t('measure')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconPrinter size={20} aria-hidden="true" />}
              onClick={() => {
                window.print();
              }}
            >
              {t('print')}
            </Button>
          </>
        )
      }
    >
      <Shown of={read}>
        {(data) =>
          series ? (
            <Found data={data} all={all} series={series} pick={pick} open={open} />
          ) : (
            <Nothing measure={mayMeasure ? measure : null} />
          )
        }
      </Shown>
      {sheets}
    </Page>
  );
}

interface FoundProps {
  readonly data: Prevalence;
  readonly all: readonly Series[];
  readonly series: Series;
  readonly pick: (key: string) => void;
  readonly open: ReturnType<typeof useCellActs>['open'];
}

function Found({ data, all, series, pick, open }: FoundProps): ReactElement {
  const t = useWords(prevalenceWords);
  const said = useSaid();
  const wide = useMediaQuery('(min-width: 43.75em)', true, { getInitialValueInEffect: false });
  const name = said.series(series, all);
  const source = (
    <>
      {t('source')} <Chip>{name}</Chip>
    </>
  );
  return (
    <div className={classes.found}>
      {data.incomplete.length > 0 && (
        <p className="small">{t('incomplete', { count: data.incomplete.length })}</p>
      )}
      {all.length > 1 && (
        <>
          <SegmentedControl
            aria-label={t('source')}
            orientation={wide ? 'horizontal' : 'vertical'}
            value={series.key}
            data={all.map((one) => ({ value: one.key, label: said.series(one, all) }))}
            onChange={pick}
            className="off-paper"
          />
          <p className="small dim">{t('apart')}</p>
        </>
      )}
      <Headline series={series} />
      <div className={classes.chart}>
        <ChartSection series={series} source={source} />
      </div>
      <FiguresTable series={series} name={name} open={open} />
      <div className={classes.last}>
        <Columns>
          <div>
            <Split series={series} />
          </div>
          <div>
            <Conflicts conflicts={data.conflicts} source={series.source} />
          </div>
        </Columns>
      </div>
    </div>
  );
}

function Nothing({ measure }: { measure: (() => void) | null }): ReactElement {
  const t = useWords(prevalenceWords);
  const may = useMayHere();
  const { id, collaboration } = useCase();
  const lacks = collaboration.catchments.length === 0;
  const act = measure ? <Button onClick={measure}>{t('measure')}</Button> : undefined;
  const settings = may('configure', 'collaboration') ? (
    <LinkButton to="/k/$collaborationId/pengaturan" params={{ collaborationId: id }}>
      {t('settings')}
    </LinkButton>
  ) : undefined;
  return (
    <Empty title={t(lacks ? 'noCatchment' : 'begin')} act={lacks ? settings : act}>
      {t('noneSub')}
    </Empty>
  );
}
