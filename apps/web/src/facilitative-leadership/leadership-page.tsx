import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { FacilitationKind } from '#collaboration/facilitative-leadership/facilitative-leadership.events.js';
import type { Answer } from '../api/read.js';
import { Footnote, Page, Section } from '../design/page.js';
import { Sheet } from '../design/sheet.js';
import { Empty, Shown } from '../design/shown.js';
import { Figure } from '../event/figure.js';
import { useCaseList, useCaseRead, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { FacilitationForm } from './record-form.js';
import { FacilitationList } from './facilitation-list.js';
import classes from './leadership.module.css';
import { leadershipWords } from './words.js';

type Counts =
  Answer<'/api/v1/collaborations/{collaborationId}/phases'>['surroundings']['facilitativeLeadership']['facilitations'];

/** Acts of leadership: how many of each kind in a year, and every one of them. */
export function LeadershipPage(): ReactElement {
  const phases = useCaseRead('/api/v1/collaborations/{collaborationId}/phases');
  return (
    <Shown of={phases}>
      {({ surroundings }) => <Leadership counts={surroundings.facilitativeLeadership.facilitations} />}
    </Shown>
  );
}

function Leadership({ counts }: { counts: Counts }): ReactElement {
  const t = useWords(leadershipWords);
  const mayRecord = useMayHere()('write', 'record');
  const list = useCaseList('/api/v1/collaborations/{collaborationId}/facilitations');
  const [kind, setKind] = useState<FacilitationKind>('convening');
  const [opened, setOpened] = useState(false);
  const record = (of: FacilitationKind): void => {
    setKind(of);
    setOpened(true);
  };
  const close = (): void => {
    setOpened(false);
  };
  const act = mayRecord && (
    <Button
      onClick={() => {
        record('convening');
      }}
    >
      {t('record')}
    </Button>
  );
  return (
    <Page eyebrow={t('eyebrow')} title={useFinding(counts)} sub={t('sub')} acts={act}>
      <Section title={t('counts')}>
        <Tally counts={counts} {...(mayRecord && { record })} />
      </Section>
      <Section title={t('log')}>
        <Shown of={list}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('none')} act={act}>
                {t('noneSub')}
              </Empty>
            ) : (
              <FacilitationList items={items} of={list} />
            )
          }
        </Shown>
      </Section>
      <Footnote>{t('foot')}</Footnote>
      <Sheet opened={opened} close={close} title={t('record')}>
        <FacilitationForm kind={kind} close={close} />
      </Sheet>
    </Page>
  );
}

interface TallyProps {
  readonly counts: Counts;
  readonly record?: (kind: FacilitationKind) => void;
}

/** The four kinds with their counts; each can be recorded from there. */
function Tally({ counts, record }: TallyProps): ReactElement {
  const t = useWords(leadershipWords);
  const format = useFormat();
  return (
    <ul className={classes.counts}>
      {counts.map(({ kind, value, evidence }) => (
        <li key={kind} className={classes.count} data-none={value === 0}>
          <h3>{t(kind)}</h3>
          <span className={`figure ${classes.figure ?? ''}`}>
            <Figure
              title={t(kind)}
              figure={value === null ? '–' : format.number(value)}
              rule={t('rule')}
              positions={evidence}
            />
          </span>
          <span className="least dim">{t(`${kind}.what`)}</span>
          {record && (
            <Button
              variant="subtle"
              className="off-paper"
              aria-label={t('recordKind', { kind: t(kind) })}
              onClick={() => {
                record(kind);
              }}
            >
              {t('record').split(' ', 1)[0]}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many in a year, and which kind is missing or leads. */
function useFinding(counts: Counts): string {
  const t = useWords(leadershipWords);
  const format = useFormat();
  const known = counts.map(({ kind, value }) => ({ kind, value: value ?? 0 }));
  const count = known.reduce((sum, { value }) => sum + value, 0);
  if (count === 0) return t('titleNone');
  const most = Math.max(...known.map(({ value }) => value));
  const named = (wanted: number): string =>
    format.list(known.filter(({ value }) => value === wanted).map(({ kind }) => t(kind).toLowerCase()));
  const missing = named(0);
  return missing === ''
    ? t('title', { count, kinds: named(most) })
    : t('titleMissing', { count, kinds: missing });
}
