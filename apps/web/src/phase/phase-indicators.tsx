import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { TOPICS } from '#collaboration/shared-understanding/shared-understanding.events.js';
import { forumName } from '../records/forum.js';
import { forumWords } from '../records/forum-words.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { Standing } from './headline.js';
import { phaseWords } from './phase-words.js';
import classes from './phase-why.module.css';
import { SmallTable } from './small-table.js';
import { whyWords } from './why-words.js';

type Of<Phase extends Standing['phase']> = Extract<Standing, { phase: Phase }>['indicators'];

const PAGES = {
  dialogue: '/k/$collaborationId/rapat',
  trust: '/k/$collaborationId/kepercayaan',
  commitment: '/k/$collaborationId/komitmen',
  understanding: '/k/$collaborationId/pemahaman',
  outcome: '/k/$collaborationId/hasil-sementara',
} as const;

/** What was measured of a phase beside its headline, and the way to its page. */
export function PhaseIndicators({ standing }: { standing: Standing }): ReactElement {
  const t = useWords(whyWords);
  const phases = useWords(phaseWords);
  const { id } = useCase();
  const phase = phases(standing.phase);
  return (
    <div className={classes.facts}>
      {standing.evidence.length > 0 && <Indicators standing={standing} />}
      <Link to={PAGES[standing.phase]} params={{ collaborationId: id }}>
        {t('toPage', { phase: phase.charAt(0).toLowerCase() + phase.slice(1) })}
      </Link>
    </div>
  );
}

function Indicators({ standing }: { standing: Standing }): ReactElement {
  switch (standing.phase) {
    case 'dialogue':
      return <Dialogue {...standing.indicators} />;
    case 'trust':
      return <Trust {...standing.indicators} />;
    case 'commitment':
      return <Commitment {...standing.indicators} />;
    case 'understanding':
      return <Understanding {...standing.indicators} />;
    case 'outcome':
      return <Outcome headline={standing.headline} {...standing.indicators} />;
  }
}

function Dialogue({
  cadences,
  attendance,
  presenceBySector,
  meetingsWithoutNonStateVoice,
}: Of<'dialogue'>): ReactElement {
  const t = useWords(whyWords);
  const forums = useWords(forumWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const silent = meetingsWithoutNonStateVoice.value ?? 0;
  return (
    <>
      <SmallTable
        caption={t('cadences')}
        head={[t('kept'), t('periods'), t('share')]}
        rows={cadences.map(({ cadenceId, forum, every, numerator, denominator, value }) => ({
          key: cadenceId,
          name: (
            <>
              {forumName(forum, nameOf, forums)} <span className="dim">{t(every)}</span>
            </>
          ),
          cells: [numerator, denominator, value === null ? '–' : format.share(value)],
        }))}
      />
      <SmallTable
        caption={t('attendance')}
        head={[t('came'), t('expected')]}
        rows={[
          ...presenceBySector.map(({ sector, numerator, denominator }) => ({
            key: sector,
            name: t(sector),
            cells: [numerator, denominator],
          })),
          { key: 'all', name: <b>{t('all')}</b>, cells: [attendance.numerator, attendance.denominator] },
        ]}
      />
      {silent > 0 && <p className={classes.lines}>{t('nonState', { count: silent })}</p>}
    </>
  );
}

function Trust({ balance, behaviours, opinions, trend, observingSectors }: Of<'trust'>): ReactElement {
  const t = useWords(whyWords);
  const format = useFormat();
  const signed = (value: number | null): string => (value === null ? '–' : format.signed(value));
  const parts = { behaviours, opinions, all: balance };
  return (
    <>
      <SmallTable
        caption={t('signals')}
        head={[t('good'), t('bad'), t('balance')]}
        rows={(['behaviours', 'opinions', 'all'] as const).map((key) => {
          const { positive, negative, value } = parts[key];
          return { key, name: t(key), cells: [positive ?? '–', negative ?? '–', signed(value)] };
        })}
      />
      <div className={classes.lines}>
        {[balance, behaviours, opinions].some((part) => 'hidden' in part) && <p>{t('hidden')}</p>}
        {trend.value !== null && <p>{t('trend', { change: signed(trend.value) })}</p>}
        <p>{t('observers', { sectors: format.list(observingSectors.sectors.map((sector) => t(sector))) })}</p>
      </div>
    </>
  );
}

function Commitment({
  clausesKept,
  signed,
  interdependence,
  unsignedMembers,
}: Of<'commitment'>): ReactElement {
  const t = useWords(whyWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const part = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
    denominator === 0 ? '–' : t('ofAll', { part: numerator, all: denominator });
  return (
    <>
      <SmallTable
        caption={t('clauses')}
        head={[t('count')]}
        rows={[
          ...(['fulfilled', 'breached', 'overdue'] as const).map((key) => ({
            key,
            name: t(key),
            cells: [clausesKept[key]],
          })),
          { key: 'signed', name: t('signed'), cells: [part(signed)] },
          { key: 'shared', name: t('shared'), cells: [part(interdependence)] },
        ]}
      />
      {unsignedMembers.members.length > 0 && (
        <p className={classes.lines}>
          {t('unsigned', {
            names: format.list(unsignedMembers.members.map(({ stakeholderId }) => nameOf(stakeholderId))),
          })}
        </p>
      )}
    </>
  );
}

function Understanding({ topics, dissent }: Of<'understanding'>): ReactElement {
  const t = useWords(whyWords);
  const format = useFormat();
  const { nameOf } = useCase();
  return (
    <>
      <SmallTable
        caption={t('topicsTable')}
        head={[t('agree'), t('disagree'), t('silent')]}
        rows={TOPICS.map((topic) => {
          const found = topics.find((one) => one.topic === topic);
          if (!found) return { key: topic, name: `${t(topic)}: ${t('noStatement')}`, cells: ['–', '–', '–'] };
          const { numerator, denominator, silent } = found;
          return { key: topic, name: t(topic), cells: [numerator, denominator - numerator, silent] };
        })}
      />
      {dissent.length > 0 && (
        <p className={classes.lines}>
          {t('dissent', { names: format.list(dissent.map(({ stakeholderId }) => nameOf(stakeholderId))) })}
        </p>
      )}
    </>
  );
}

function Outcome({
  headline,
  daysSinceLastSmallWin,
  strategicPlans,
  jointFactFindings,
}: Of<'outcome'> & { headline: number | null }): ReactElement {
  const t = useWords(whyWords);
  const row = (key: 'wins180' | 'sinceWin' | 'plans' | 'findings', value: number | null) => ({
    key,
    name: t(key),
    cells: [value ?? '–'],
  });
  return (
    <SmallTable
      caption={t('outcomes')}
      head={[t('count')]}
      rows={[
        row('wins180', headline),
        row('sinceWin', daysSinceLastSmallWin.value),
        row('plans', strategicPlans.value),
        row('findings', jointFactFindings.value),
      ]}
    />
  );
}
