import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { AlertList } from '../alert/alert-list.js';
import type { Read } from '../api/read.js';
import { Footnote, Page } from '../design/page.js';
import { LinkButton } from '../design/link-button.js';
import { Empty, Shown } from '../design/shown.js';
import { designWords } from '../design/words.js';
import { useRoster } from '../records/parties.js';
import { RosterFirst } from '../records/roster-first.js';
import { useCase, useCaseRead, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { InstitutionalDesign, Leadership, Prevalence, StartingConditions } from './around.js';
import around from './around.module.css';
import { Cycle } from './cycle.js';
import { finding } from './finding.js';
import type { PhasesAnswer } from './headline.js';
import classes from './home-page.module.css';
import { NextMeeting } from './next-meeting.js';
import { PhaseTable } from './phase-table.js';
import { phaseWords } from './phase-words.js';
import { useTell, type Told } from './tell.js';

const ATTENTION = 'perhatian';

/** The face of a collaboration: its five phases as a cycle, what surrounds them, and what needs attention. */
export function HomePage(): ReactElement {
  const t = useWords(phaseWords);
  const read = useCaseRead('/api/v1/collaborations/{collaborationId}/phases');
  const alerts = useAlerts();
  // The finding names what is still to be done, so both are waited for.
  const of = alerts.isPending && read.data ? { ...read, data: undefined } : read;
  const shown = <Shown of={of}>{(view) => <Home view={view} />}</Shown>;
  return of.data ? (
    <Found view={of.data}>{shown}</Found>
  ) : (
    <Page eyebrow={t('home')} title={t('home')}>
      {shown}
    </Page>
  );
}

function useAlerts(): Read<'/api/v1/collaborations/{collaborationId}/alerts'> {
  const enabled = useMayHere()('read', 'record');
  return useCaseRead('/api/v1/collaborations/{collaborationId}/alerts', { limit: 200 }, { enabled });
}

const useAlertCount = (): number => useAlerts().data?.items.length ?? 0;

/** The finding; where all phases are alike, with what is still to be done: nothing is ever finished. */
function Found({ view, children }: { view: PhasesAnswer; children: ReactNode }): ReactElement {
  const t = useWords(phaseWords);
  const named = useWords(designWords);
  const format = useFormat();
  const { today } = useCase();
  const count = useAlertCount();
  const states = view.phases.map(({ state }) => state);
  const found = finding(states, t, named);
  const alike = new Set(states).size === 1 && count > 0;
  return (
    <Page eyebrow={format.day(today)} title={alike ? `${found} ${t('attention', { count })}` : found}>
      {children}
    </Page>
  );
}

function Home({ view }: { view: PhasesAnswer }): ReactElement {
  const t = useWords(phaseWords);
  const tell = useTell(view.on);
  const phases = view.phases.map(tell);
  const isNew = view.cycles.length === 0 && phases.every(({ age }) => age === null);
  const unread = view.incomplete.length;
  return (
    <>
      {unread > 0 && (
        <p role="status" className={classes.incomplete}>
          {t('incomplete', { count: unread })}
        </p>
      )}
      {!isNew && <Jump />}
      <div className={classes.columns}>
        <section aria-labelledby="siklus">
          <VisuallyHidden component="h2" id="siklus">
            {t('cycle')}
          </VisuallyHidden>
          <Around view={view} phases={phases} />
          <p className={`small quiet ${classes.legend}`}>
            <Legend />
            {t('legend')}
          </p>
        </section>
        <div className={classes.side}>
          {isNew ? <Begin /> : <AlertList id={ATTENTION} />}
          <NextMeeting />
        </div>
        <section className={classes.table}>
          <PhaseTable phases={phases} />
        </section>
      </div>
      <Footnote>{t('rulesNote')}</Footnote>
    </>
  );
}

/** The ring and its boxes, in the order in which each width shows them. */
function Around({ view, phases }: { view: PhasesAnswer; phases: readonly Told[] }): ReactElement {
  const beside = useMediaQuery('(min-width: 68.75em)', true, { getInitialValueInEffect: false });
  const { surroundings, cycles } = view;
  const ring = <Cycle key="ring" phases={phases} cycles={cycles} />;
  const start = <StartingConditions key="start" {...surroundings} />;
  const out = <Prevalence key="out" />;
  const design = <InstitutionalDesign key="design" {...surroundings} />;
  return (
    <div className={around.frame}>
      <Leadership {...surroundings} />
      {beside ? [start, ring, out, design] : [ring, start, design, out]}
    </div>
  );
}

/** On a phone: how much needs attention, and the way down to it. */
function Jump(): ReactElement | null {
  const t = useWords(phaseWords);
  const count = useAlertCount();
  if (count === 0) return null;
  return (
    <a href={`#${ATTENTION}`} className={`${classes.jump} off-paper`}>
      <IconAlertTriangle size={18} aria-hidden="true" />
      {t('alerts', { count })}
    </a>
  );
}

function Begin(): ReactElement {
  const t = useWords(phaseWords);
  const roster = useRoster();
  const may = useMayHere();
  const { id } = useCase();
  if (roster.length === 0) return <RosterFirst />;
  if (!may('write', 'record')) return <Empty title={t('begin')}>{t('beginReader')}</Empty>;
  return (
    <Empty
      title={t('begin')}
      act={
        <LinkButton to={'/k/$collaborationId/rapat/catat'} params={{ collaborationId: id }} size="lg">
          {t('record')}
        </LinkButton>
      }
    >
      {t('beginSub')}
    </Empty>
  );
}

const Legend = (): ReactElement => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="9" cy="9" r="7" className={classes.legendTrack} />
    <circle cx="9" cy="9" r="7" className={classes.legendFresh} transform="rotate(-90 9 9)" />
  </svg>
);
