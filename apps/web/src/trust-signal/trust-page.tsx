import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { addDays, lastDay } from '#collaboration/occurred-on.js';
import { BEHAVIOURS } from '#collaboration/trust-signal/trust-signal.events.js';
import { FirstFew } from '../design/first-few.js';
import { Empty, Shown } from '../design/shown.js';
import { Footnote, Page, Section } from '../design/page.js';
import { useQueryText } from '../shell/address.js';
import { useCase, useCaseList, useCaseRead } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { Figures } from '../records/figures.js';
import { useRoster } from '../records/parties.js';
import { PhaseSub } from '../records/phase-sub.js';
import { useWhole } from '../records/whole-list.js';
import { RosterFirst } from '../records/roster-first.js';
import { SignalRow } from './signal-row.js';
import { isReadable, kindOf, type ReadableSignal, type Signal } from './signal.js';
import classes from './signals.module.css';
import { TrustChart } from './trust-chart.js';
import { TrustEntry } from './trust-entry.js';
import { useTrustFigures, useTrustFinding, type TrustStanding } from './trust-figures.js';
import { trustWords } from './words.js';

/** Trust between organisations: the balance, what strengthens it and what speaks against it. */
export function TrustPage(): ReactElement {
  const phases = useCaseRead('/api/v1/collaborations/{collaborationId}/phases');
  const signals = useWhole(useCaseList('/api/v1/collaborations/{collaborationId}/trust-signals'));
  return (
    <Shown of={phases}>
      {({ phases: [, trust] }) => (
        <Shown of={signals}>{(all) => <Trust trust={trust} signals={all} />}</Shown>
      )}
    </Shown>
  );
}

interface TrustProps {
  readonly trust: TrustStanding;
  readonly signals: readonly Signal[];
}

function Trust({ trust, signals }: TrustProps): ReactElement {
  const t = useWords(trustWords);
  const finding = useTrustFinding(trust);
  const figures = useTrustFigures(trust);
  const roster = useRoster();
  if (signals.length === 0)
    return (
      <Page eyebrow={t('eyebrow')} title={finding}>
        {roster.length === 0 ? (
          <RosterFirst />
        ) : (
          <Empty title={t('begin')} act={<TrustEntry />}>
            {t('noFindingSub')}
          </Empty>
        )}
        <Footnote>{t('footnote')}</Footnote>
      </Page>
    );
  return (
    <Page eyebrow={t('eyebrow')} title={finding} sub={<PhaseSub phase={trust} />} acts={<TrustEntry />}>
      <Section title={t('figures')}>
        <Figures lines={figures} />
      </Section>
      <Evidence signals={signals} window={trust.limits.window} />
      <Footnote>{t('footnote')}</Footnote>
    </Page>
  );
}

interface EvidenceProps {
  readonly signals: readonly Signal[];
  readonly window: number;
}

function Evidence({ signals, window }: EvidenceProps): ReactElement {
  const t = useWords(trustWords);
  const { today } = useCase();
  const [{ jenis = '', masa = '' }, change] = useQueryText();
  const from = masa === '' ? '' : addDays(today, 1 - window);
  const readable = signals.filter(isReadable).filter((one) => jenis === '' || kindOf(one) === jenis);
  const chosen = readable.filter(({ recorded }) => lastDay(recorded.occurredOn) >= from);
  const side = (direction: ReadableSignal['direction']): readonly ReadableSignal[] =>
    chosen.filter((one) => one.direction === direction);
  const secret = signals.filter((one) => !isReadable(one));
  return (
    <>
      <div className={`${classes.filters} off-paper`}>
        <NativeSelect
          label={t('kind')}
          size="md"
          value={jenis}
          data={[
            { value: '', label: t('allKinds') },
            ...([...Object.keys(BEHAVIOURS), 'opinion'] as ReturnType<typeof kindOf>[]).map((kind) => ({
              value: kind,
              label: t(kind),
            })),
          ]}
          onChange={({ currentTarget }) => {
            change({ jenis: currentTarget.value === '' ? undefined : currentTarget.value });
          }}
        />
        <SegmentedControl
          aria-label={t('period')}
          classNames={{ label: classes.tap }}
          value={masa}
          data={[
            { value: '', label: t('always') },
            { value: 'batas', label: t('inWindow', { window }) },
          ]}
          onChange={(value) => {
            change({ masa: value === '' ? undefined : value });
          }}
        />
      </div>
      <Section title={t('chart')}>
        <TrustChart signals={readable.filter(({ retracted }) => retracted === null)} window={window} />
        {secret.length > 0 && <p className="small dim">{t('notDrawn', { count: secret.length })}</p>}
      </Section>
      <div className={classes.sides}>
        <Side title={t('evidence')} none={t('noEvidence')} signals={side('positive')} />
        <Side title={t('counter')} none={t('counterHint')} signals={side('negative')} />
      </div>
      {secret.length > 0 && (
        <Side title={t('secret')} signals={secret}>
          <p className="small quiet">{t('secretSub')}</p>
        </Side>
      )}
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly signals: readonly Signal[];
  /** What stands in place of no signals. */
  readonly none?: string;
  readonly children?: ReactNode;
}

/** Some signals and how many of them count. */
function Side({ title, signals, none, children }: SideProps): ReactElement {
  const t = useWords(trustWords);
  const counting = signals.filter(({ retracted }) => retracted === null).length;
  return (
    <div>
      <Section title={title} beside={t('signals', { count: counting })}>
        {children}
        {signals.length > 0 ? (
          <FirstFew
            items={signals}
            first={5}
            render={(signal) => <SignalRow key={signal.id} signal={signal} />}
          />
        ) : (
          <p className="quiet">{none}</p>
        )}
      </Section>
    </div>
  );
}
