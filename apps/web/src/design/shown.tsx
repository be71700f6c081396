import { Button } from '@mantine/core';
import { IconCloudOff, IconLock, IconMoodEmpty } from '@tabler/icons-react';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { Problem } from '../api/problem.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './shown.module.css';
import { designWords } from './words.js';

/** What a read tells of itself, whichever way it was asked. */
export interface Reading<Data> {
  readonly data: Data | undefined;
  readonly error: Problem | null;
  readonly isFetching: boolean;
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
}

interface ShownProps<Data> {
  readonly of: Reading<Data>;
  readonly children: (data: Data) => ReactNode;
  /** In place of the skeleton. */
  readonly waiting?: ReactNode;
}

/** What was read, in each of its states: on its way, here, out of date, refused or out of reach. */
export function Shown<Data>({ of, children, waiting }: ShownProps<Data>): ReactElement {
  if (of.data === undefined)
    return of.error ? <Refused of={of} problem={of.error} /> : <>{waiting ?? <Skeleton />}</>;
  return (
    <>
      {of.error && <Stale since={of.dataUpdatedAt} retry={of.refetch} />}
      {children(of.data)}
    </>
  );
}

const after = (ms: number): (() => boolean) =>
  function useAfter() {
    const [passed, setPassed] = useState(false);
    useEffect(() => {
      const timer = setTimeout(() => {
        setPassed(true);
      }, ms);
      return () => {
        clearTimeout(timer);
      };
    }, []);
    return passed;
  };
const useAfterBlink = after(200);
const useAfterLong = after(4_000);

export function Skeleton(): ReactElement {
  const t = useWords(designWords);
  const blinked = useAfterBlink();
  const long = useAfterLong();
  return (
    <div role="status" className={classes.skeleton}>
      {blinked && (
        <>
          <span className={classes.bar} data-wide="6" />
          <span className={classes.bar} data-wide="3" />
          <span className={classes.block} />
          <span className={classes.bar} data-wide="9" />
          <span className={classes.bar} data-wide="8" />
        </>
      )}
      <span className={long ? 'small dim' : classes.unseen}>{t(long ? 'loadingLong' : 'loading')}</span>
    </div>
  );
}

interface StateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  /** The one act that leads on. */
  readonly act?: ReactNode;
}

/** A state of a page or of a part of it, with the one act that leads on. */
export const State = ({ icon, title, children, act }: StateProps): ReactElement => (
  <div className={classes.state}>
    <span className={classes.icon} aria-hidden="true">
      {icon}
    </span>
    <div>
      <h2>{title}</h2>
      {children !== undefined && <div className="quiet">{children}</div>}
      {act !== undefined && <div className={classes.act}>{act}</div>}
    </div>
  </div>
);

/** Nothing is here yet; says what would fill it. */
export const Empty = ({ title, children, act }: Omit<StateProps, 'icon'>): ReactElement => (
  <State icon={<IconMoodEmpty size={28} />} title={title} act={act}>
    {children}
  </State>
);

interface RefusedProps {
  readonly of: Pick<Reading<unknown>, 'refetch' | 'isFetching'>;
  readonly problem: Problem;
}

function Refused({ of, problem }: RefusedProps): ReactElement {
  const t = useWords(designWords);
  if (problem.status === 403)
    return (
      <State icon={<IconLock size={28} />} title={t('forbidden')}>
        {t('forbiddenSub')}
      </State>
    );
  if (problem.status === 404)
    return (
      <State icon={<IconMoodEmpty size={28} />} title={t('missing')}>
        {t('missingSub')}
      </State>
    );
  return (
    <State
      icon={<IconCloudOff size={28} />}
      title={t('failed')}
      act={
        <Button loading={of.isFetching} onClick={() => of.refetch()}>
          {t('retry')}
        </Button>
      }
    >
      <p>{problem.status === 0 ? t('unreachable') : problem.message}</p>
      <p className="least dim">{t('code', { code: problem.code })}</p>
    </State>
  );
}

function Stale({ since, retry }: { since: number; retry: () => unknown }): ReactElement {
  const t = useWords(designWords);
  const format = useFormat();
  return (
    <div role="status" className={classes.stale}>
      <span>{t('stale', { instant: format.instant(new Date(since).toISOString()) })}</span>
      <Button size="compact-md" variant="subtle" color="gray" onClick={() => retry()}>
        {t('retry')}
      </Button>
    </div>
  );
}
