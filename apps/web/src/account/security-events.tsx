import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ask } from '../api/client.js';
import type { Problem } from '../api/problem.js';
import type { Answer } from '../api/read.js';
import { Section } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { roleWords } from '../access/role-words.js';
import { usePlaceWords, type Scope } from '../access/role.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { Account } from './address.js';
import classes from './security-events.module.css';
import { securityWords } from './security-words.js';
import { accountWords } from './words.js';

const PATH = '/api/v1/security-events';
type SecurityPage = Answer<typeof PATH>;
type SecurityEvent = SecurityPage['items'][number];

const SUSPECT: readonly SecurityEvent['type'][] = ['SignInRefused', 'SignInLocked', 'AccessRefused'];
const LIMIT = 20;

const useSecurityEvents = () =>
  useInfiniteQuery({
    queryKey: [PATH, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask<SecurityPage>('get', PATH, {
        params: { query: { limit: LIMIT, ...(pageParam !== null && { cursor: pageParam }) } },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** What happened around access, as sentences. */
export function SecurityEvents({ accounts }: { accounts: readonly Account[] }): ReactElement {
  const t = useWords(accountWords);
  const format = useFormat();
  const sentence = useSentence(accounts);
  const { data, error, ...events } = useSecurityEvents();
  const all = data?.pages.flatMap(({ items }) => items);
  return (
    <Section title={t('security')}>
      <p className="small quiet">{t('securitySub')}</p>
      <Shown of={{ ...events, data: all, error: error as Problem | null }}>
        {(shown) => (
          <>
            <ol className={`plain ${classes.list}`}>
              {shown.map((event) => (
                <li key={event.id}>
                  <time dateTime={event.at} className="least dim">
                    {format.instant(event.at)}
                  </time>
                  <span>
                    {SUSPECT.includes(event.type) && (
                      <IconAlertTriangle size={18} className={classes.suspect} aria-hidden="true" />
                    )}
                    {sentence(event)}
                  </span>
                </li>
              ))}
            </ol>
            {events.hasNextPage && (
              <Button
                mt="md"
                variant="default"
                loading={events.isFetchingNextPage}
                onClick={() => void events.fetchNextPage()}
              >
                {t('more')}
              </Button>
            )}
          </>
        )}
      </Shown>
    </Section>
  );
}

function useSentence(accounts: readonly Account[]): (event: SecurityEvent) => string {
  const t = useWords(securityWords);
  const r = useWords(roleWords);
  const place = usePlaceWords();
  const nameOf = (id: string | null): string => {
    if (id === null) return t('nobody');
    const account = accounts.find((one) => one.id === id);
    if (account && account.forgottenAt !== null) return t('forgottenOne');
    return account?.name ?? account?.email ?? t('somebody', { id: id.slice(0, 8) });
  };
  const roleIn = (data: SecurityEvent['data']): string => {
    const scope = { collaborationId: null, stakeholderId: null, region: '', ...data } as unknown as Scope;
    return `${r(scope.role)} ${place(scope)}`;
  };
  return ({ type, by, about, data }) =>
    t(type, {
      by: nameOf(by),
      about: about === null ? t('unknownOne') : nameOf(about),
      role: type === 'GrantGiven' || type === 'GrantTaken' ? roleIn(data) : '',
    });
}
