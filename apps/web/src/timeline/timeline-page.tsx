import { Button, SegmentedControl } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo, useState, type ReactElement } from 'react';
import { Footnote, Page } from '../design/page.js';
import { LinkButton } from '../design/link-button.js';
import { Rows } from '../design/rows.js';
import { Empty, Shown } from '../design/shown.js';
import type { TimelineItem } from '../event/fact-sentence.js';
import { useQueryText } from '../shell/address.js';
import { useCase, useCaseList, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords, type Say } from '../words/words.js';
import { FilterSheet } from './filter-sheet.js';
import { CLEARED, countOf, orderIn, queryOf, type Order } from './filters.js';
import classes from './timeline.module.css';
import { TimelineRow } from './timeline-row.js';
import { timelineWords } from './words.js';

type Key = NonNullable<(typeof timelineWords)['key']>;

/** Everything that was recorded, in the order it happened or was recorded in, nothing left out. */
export function TimelinePage(): ReactElement {
  const t = useWords(timelineWords);
  const [search, change] = useQueryText();
  const [filtering, setFiltering] = useState(false);
  const list = useCaseList('/api/v1/collaborations/{collaborationId}/timeline', queryOf(search));
  const order = orderIn(search);
  const narrowed = countOf(search);
  return (
    <Page eyebrow={t('eyebrow')} title={titleOf(list, t)} sub={t('sub')}>
      <div className={`${classes.tools} off-paper`}>
        <SegmentedControl
          aria-label={t('order')}
          fullWidth={false}
          value={order}
          data={(['occurred', 'recorded'] as const).map((one) => ({ value: one, label: t(one) }))}
          onChange={(value) => {
            change({ urut: value === 'recorded' ? 'pencatatan' : undefined });
          }}
        />
        <Button
          variant="default"
          leftSection={<IconFilter size={18} aria-hidden="true" />}
          onClick={() => {
            setFiltering(true);
          }}
        >
          {narrowed === 0 ? t('filters') : t('filtersOn', { count: narrowed })}
        </Button>
        {narrowed > 0 && (
          <Button
            variant="subtle"
            onClick={() => {
              change(CLEARED);
            }}
          >
            {t('clear')}
          </Button>
        )}
      </div>
      <Shown of={list}>
        {(items) =>
          items.length === 0 ? (
            <NothingHere narrowed={narrowed > 0} />
          ) : (
            <Months items={items} order={order} hasMore={list.hasMore} more={list.more} />
          )
        }
      </Shown>
      <Footnote>{t('twoTimes')}</Footnote>
      <FilterSheet
        opened={filtering}
        close={() => {
          setFiltering(false);
        }}
      />
    </Page>
  );
}

function titleOf(
  { data, hasMore }: { data: readonly unknown[] | undefined; hasMore: boolean },
  t: Say<Key>,
): string {
  if (!data) return t('eyebrow');
  const count = data.length;
  return count === 0 ? t('titleNone') : t(hasMore ? 'titleMore' : 'title', { count });
}

function NothingHere({ narrowed }: { narrowed: boolean }): ReactElement {
  const t = useWords(timelineWords);
  const { id } = useCase();
  const mayRecord = useMayHere()('write', 'record');
  if (narrowed) return <Empty title={t('noneFound')}>{t('noneFoundSub')}</Empty>;
  return (
    <Empty
      title={t('titleNone')}
      act={
        mayRecord && (
          <LinkButton to="/k/$collaborationId/rapat/catat" params={{ collaborationId: id }}>
            {t('record')}
          </LinkButton>
        )
      }
    >
      {t('none')}
    </Empty>
  );
}

interface MonthsProps {
  readonly items: readonly TimelineItem[];
  readonly order: Order;
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** A fact, and the month it opens when it is the first of it. */
interface Line {
  readonly item: TimelineItem;
  readonly month: string | null;
}

function Months({ items, order, hasMore, more }: MonthsProps): ReactElement {
  const t = useWords(timelineWords);
  const format = useFormat();
  const lines = useMemo<readonly Line[]>(() => {
    const months = items.map((item) =>
      (order === 'recorded' ? item.recordedAt : item.occurredOn).slice(0, 7),
    );
    return items.map((item, index) => ({
      item,
      month: months[index] === months[index - 1] ? null : (months[index] ?? null),
    }));
  }, [items, order]);
  return (
    <Rows
      label={t('list')}
      items={lines}
      keyOf={({ item }) => item.id}
      about={104}
      hasMore={hasMore}
      more={more}
      render={({ item, month }) => (
        <>
          {month !== null && <h2 className={classes.month}>{format.month(month)}</h2>}
          <TimelineRow item={item} />
        </>
      )}
    />
  );
}
