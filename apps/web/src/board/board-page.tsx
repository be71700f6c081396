import { Alert, Button, SegmentedControl, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { REGION_SCOPE } from '#collaboration/region.js';
import { useRead } from '../api/read.js';
import { Page, Section } from '../design/page.js';
import { Empty, Shown } from '../design/shown.js';
import { usePlaces, useQueryText } from '../shell/address.js';
import { useWords, type Say } from '../words/words.js';
import { AskFirst } from './ask-first.js';
import { BoardTable } from './board-table.js';
import classes from './board.module.css';
import { byNeed, isStale, isWorthAsking, type Line } from './need.js';
import { boardWords } from './words.js';

type Key = NonNullable<(typeof boardWords)['key']>;

/** What a supervisor sees of a region: whom to ask first, and all of them. */
export function BoardPage(): ReactElement {
  const t = useWords(boardWords);
  const { code = '' } = usePlaces();
  const board = useRead('/api/v1/regions/{code}/board', { path: { code }, query: { limit: 200 } });
  const lines = byNeed(board.data?.items ?? []);
  const title = board.data ? titleOf(lines, t) : t('waiting');
  return (
    <Page eyebrow={t('eyebrow', { code })} title={title} sub={t('sub')} acts={<RegionCode key={code} />}>
      <Shown of={board}>
        {({ items, incomplete }) =>
          items.length === 0 ? (
            <Empty title={t('titleNone')}>{t('empty')}</Empty>
          ) : (
            <>
              {incomplete.length > 0 && <Alert color="tegeran">{t('incomplete')}</Alert>}
              <AskFirst lines={lines.filter(isWorthAsking)} />
              <All lines={lines} />
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function titleOf(lines: readonly Line[], t: Say<Key>): string {
  const asked = lines.filter(isWorthAsking).length;
  if (lines.length === 0) return t('titleNone');
  return asked === 0
    ? t('titleCalm', { count: lines.length })
    : t('title', { count: asked, all: lines.length });
}

const SIFTS = { semua: () => true, tanya: isWorthAsking, usang: isStale } as const;
type Sift = keyof typeof SIFTS;
const siftIn = (text = ''): Sift => (text in SIFTS ? (text as Sift) : 'semua');

function All({ lines }: { lines: readonly Line[] }): ReactElement {
  const t = useWords(boardWords);
  const [{ saring }, change] = useQueryText();
  const sift = siftIn(saring);
  const label = (text: string, one: Sift): string => `${text} ${lines.filter(SIFTS[one]).length}`;
  return (
    <Section title={t('all')}>
      <SegmentedControl
        className={classes.sift}
        aria-label={t('all')}
        fullWidth={false}
        value={sift}
        data={[
          { value: 'semua', label: label(t('filterAll'), 'semua') },
          { value: 'tanya', label: label(t('filterAsk'), 'tanya') },
          { value: 'usang', label: label(t('filterStale'), 'usang') },
        ]}
        onChange={(value) => {
          change({ saring: value === 'semua' ? undefined : value });
        }}
      />
      <BoardTable lines={lines.filter(SIFTS[sift])} />
    </Section>
  );
}

/** Looks at another region. */
function RegionCode(): ReactElement {
  const t = useWords(boardWords);
  const { code = '' } = usePlaces();
  const navigate = useNavigate();
  const [text, setText] = useState(code);
  const isCode = REGION_SCOPE.test(text);
  return (
    <form
      className={classes.region}
      onSubmit={(event) => {
        event.preventDefault();
        if (isCode) void navigate({ to: '/wilayah/$code', params: { code: text } });
      }}
    >
      <TextInput
        label={t('code')}
        description={t('codeHint')}
        error={isCode ? undefined : t('codeWrong')}
        inputMode="decimal"
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value.trim());
        }}
      />
      <Button type="submit" variant="default">
        {t('show')}
      </Button>
    </form>
  );
}
