import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { dayIn } from '#collaboration/region.js';
import { ask } from '../api/client.js';
import type { Problem } from '../api/problem.js';
import { useRead, type Answer } from '../api/read.js';
import { Chip, Illustration } from '../design/marks.js';
import { Page } from '../design/page.js';
import { Rows } from '../design/rows.js';
import { Empty, Shown } from '../design/shown.js';
import { useMay } from '../access/session.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './collaborations.module.css';
import { openingWords } from './opening-words.js';
import { OpenSheet } from './open-sheet.js';

const LIST = '/api/v1/collaborations';
type Listed = Answer<typeof LIST>;
type Item = Listed['items'][number];

/** The collaborations that one may see; who has one alone and can open none is there at once. */
export function CollaborationsPage(): ReactElement {
  const mayOpen = useMay()('open', 'collaboration');
  const pages = useInfiniteQuery<Listed, Problem, readonly Item[], string[], string | null>({
    queryKey: [LIST, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask<Listed>('get', LIST, {
        params: { query: { limit: 200, ...(pageParam !== null && { cursor: pageParam }) } },
        signal,
      }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: (read) => read.pages.flatMap(({ items }) => items),
  });
  return (
    <Shown of={pages}>
      {(items) =>
        items.length === 1 && !mayOpen ? (
          <Navigate to="/k/$collaborationId/" params={{ collaborationId: items[0]?.id }} replace />
        ) : (
          <Collaborations
            items={items}
            mayOpen={mayOpen}
            hasMore={pages.hasNextPage}
            more={() => {
              if (!pages.isFetchingNextPage) void pages.fetchNextPage();
            }}
          />
        )
      }
    </Shown>
  );
}

interface CollaborationsProps {
  readonly items: readonly Item[];
  readonly mayOpen: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
}

function Collaborations({ items, mayOpen, hasMore, more }: CollaborationsProps): ReactElement {
  const t = useWords(openingWords);
  const now = useRead('/health/ready').data?.now;
  const [opened, setOpened] = useState(false);
  const act = mayOpen && (
    <Button
      onClick={() => {
        setOpened(true);
      }}
    >
      {t('open')}
    </Button>
  );
  return (
    <Page
      eyebrow={t('eyebrow')}
      title={
        items.length === 0
          ? t(mayOpen ? 'none' : 'noneForYou')
          : t('title', { count: items.length, running: items.filter(({ closed }) => closed === null).length })
      }
      acts={items.length > 0 && act}
    >
      {items.length === 0 ? (
        <Empty title={t(mayOpen ? 'open' : 'noneForYou')} act={act}>
          {t(mayOpen ? 'noneSub' : 'noneForYouSub')}
        </Empty>
      ) : (
        <Rows
          items={items}
          label={t('list')}
          keyOf={({ id }) => id}
          about={96}
          hasMore={hasMore}
          more={more}
          render={(item) => <Row item={item} />}
        />
      )}
      {now !== undefined && (
        <OpenSheet
          opened={opened}
          today={dayIn('36', now)}
          close={() => {
            setOpened(false);
          }}
        />
      )}
    </Page>
  );
}

function Row({ item }: { item: Item }): ReactElement {
  const t = useWords(openingWords);
  const format = useFormat();
  const { id, name, issue, region, recorded, closed } = item;
  return (
    <div className={classes.row}>
      <Link to="/k/$collaborationId/" params={{ collaborationId: id }} className={classes.name}>
        {name}
      </Link>
      <p className="small quiet">{t('place', { region, issue })}</p>
      <p className={`least ${classes.marks ?? ''}`}>
        {closed ? (
          <Chip>{t('closed', { day: format.day(closed.occurredOn) })}</Chip>
        ) : (
          <span className="dim">{t('running', { day: format.day(recorded.occurredOn) })}</span>
        )}
        <Illustration of={item} />
      </p>
    </div>
  );
}
