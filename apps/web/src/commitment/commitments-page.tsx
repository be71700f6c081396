import { Button, NativeSelect } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useRoster } from '../records/parties.js';
import { LinkButton } from '../design/link-button.js';
import { Page, Section } from '../design/page.js';
import { Rows } from '../design/rows.js';
import { Empty, Shown } from '../design/shown.js';
import { useQueryText } from '../shell/address.js';
import { useCase, useCaseList, useCaseRead, useMayHere, type List } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './commitment.module.css';
import { CommitmentFigures, type CommitmentPhase } from './commitment-figures.js';
import { CommitmentLine } from './commitment-line.js';
import { useNumberWord } from './number-word.js';
import { isAwaited, isOver, standingOf, type Commitment } from './standing.js';
import { commitmentWords } from './words.js';

/** What the parties owe each other: what was kept, who has not signed, and each commitment. */
export function CommitmentsPage(): ReactElement {
  const phases = useCaseRead('/api/v1/collaborations/{collaborationId}/phases');
  const list = useCaseList('/api/v1/collaborations/{collaborationId}/commitments');
  return (
    <Shown of={phases}>
      {(found) => (
        <Shown of={list}>
          {(commitments) => <Commitments phase={found.phases[2]} commitments={commitments} list={list} />}
        </Shown>
      )}
    </Shown>
  );
}

interface CommitmentsProps {
  readonly phase: CommitmentPhase;
  readonly commitments: readonly Commitment[];
  readonly list: List<Commitment>;
}

function Commitments({ phase, commitments, list }: CommitmentsProps): ReactElement {
  const t = useWords(commitmentWords);
  const finding = useFinding();
  const may = useMayHere();
  const { id } = useCase();
  const none = commitments.length === 0;
  const draft = may('write', 'record') && (
    <LinkButton
      to="/k/$collaborationId/komitmen/baru"
      params={{ collaborationId: id }}
      leftSection={<IconPencilPlus size={20} aria-hidden="true" />}
    >
      {t('draft')}
    </LinkButton>
  );
  return (
    <Page eyebrow={t('place')} title={none ? t('none') : finding(phase)} acts={!none && draft}>
      {none ? (
        <Empty title={t('nothing')} act={draft || undefined}>
          {t('nothingSub')}
        </Empty>
      ) : (
        <>
          <CommitmentFigures phase={phase} />
          <Filtered commitments={commitments} list={list} />
        </>
      )}
    </Page>
  );
}

function useFinding(): (phase: CommitmentPhase) => string {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const numberWord = useNumberWord();
  return ({ headline, indicators: { signed } }) => {
    const kept = headline === null ? t('noneDue') : t('kept', { share: format.share(headline) });
    const count = signed.denominator - signed.numerator;
    if (signed.denominator === 0) return kept;
    const awaited = count === 0 ? t('allSigned') : t('awaited', { count, number: numberWord(count) });
    return `${kept} ${awaited}`;
  };
}

const FILTERS = ['awaiting', 'binding', 'late', 'ended', 'over'] as const;
type Filter = (typeof FILTERS)[number];

const passes: Readonly<Record<Filter, (commitment: Commitment, today: string) => boolean>> = {
  awaiting: isAwaited,
  binding: ({ status }) => status === 'in-force',
  late: (commitment, today) => standingOf(commitment, today).count.overdue > 0,
  ended: ({ status }) => status === 'fulfilled' || status === 'breached',
  over: isOver,
};

const isFilter = (text: string): text is Filter => (FILTERS as readonly string[]).includes(text);

function Filtered({ commitments, list }: Omit<CommitmentsProps, 'phase'>): ReactElement {
  const t = useWords(commitmentWords);
  const { today } = useCase();
  const roster = useRoster();
  const [{ keadaan = '', pihak = '' }, change] = useQueryText();
  const found = commitments.filter(
    (commitment) =>
      (!isFilter(keadaan) || passes[keadaan](commitment, today)) &&
      (pihak === '' || commitment.parties.includes(pihak)),
  );
  return (
    <Section title={t('list')}>
      <div className={`${classes.filters} off-paper`}>
        <NativeSelect
          label={t('filterStatus')}
          value={keadaan}
          data={[
            { value: '', label: t('everything') },
            ...FILTERS.map((value) => ({ value, label: t(value) })),
          ]}
          onChange={({ currentTarget }) => change({ keadaan: currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('filterParty')}
          value={pihak}
          data={[
            { value: '', label: t('everybody') },
            ...roster.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => change({ pihak: currentTarget.value || undefined })}
        />
      </div>
      {found.length === 0 && !list.hasMore ? (
        <Empty
          title={t('noMatch')}
          act={
            <Button variant="default" onClick={() => change({ keadaan: undefined, pihak: undefined })}>
              {t('noMatchAct')}
            </Button>
          }
        />
      ) : (
        <Rows
          label={t('list')}
          items={found}
          keyOf={({ id }) => id}
          about={132}
          hasMore={list.hasMore}
          more={list.more}
          render={(commitment) => <CommitmentLine commitment={commitment} />}
        />
      )}
    </Section>
  );
}
