import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconCalendarPlus, IconPencilPlus } from '@tabler/icons-react';
import { useEffect, useState, type ReactElement } from 'react';
import { LinkButton } from '../design/link-button.js';
import { Page, Section } from '../design/page.js';
import { Rows } from '../design/rows.js';
import { Empty, Shown } from '../design/shown.js';
import { useQueryText, type Search } from '../shell/address.js';
import { useCase, useCaseList, useCaseRead, useMayHere, type List } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { Cadences } from './cadences.js';
import { Calendar } from './calendar.js';
import classes from './dialogues-page.module.css';
import { forumWords } from '../records/forum-words.js';
import { forumAddress, forumName, knownForums } from '../records/forum.js';
import { isIn, nextOf, SITUATIONS, type Meeting, type Situation } from './meeting.js';
import { MeetingRow } from './meeting-row.js';
import { isMonth } from './month.js';
import { ScheduleSheet } from './schedule-sheet.js';
import { useMeetingTold } from './use-meeting.js';
import { dialogueWords } from './words.js';

/** The situations as the address names them. */
const STANDING: Readonly<Record<Situation, string>> = {
  scheduled: 'terjadwal',
  held: 'terlaksana',
  cancelled: 'dibatalkan',
  awaiting: 'menunggu-pengesahan',
};
const CALENDAR = 'kalender';

/** All meetings: whether the cadence is kept, what comes next, and every meeting as a list or a calendar. */
export function DialoguesPage(): ReactElement {
  const t = useWords(dialogueWords);
  const [scheduling, setScheduling] = useState(false);
  const list = useCaseList('/api/v1/collaborations/{collaborationId}/dialogues');
  const phases = useCaseRead('/api/v1/collaborations/{collaborationId}/phases');
  const mayRecord = useMayHere()('write', 'record');
  const title = useFinding(list.data, phases.data?.phases[0].headline);
  const acts = mayRecord && (
    <Acts
      schedule={() => {
        setScheduling(true);
      }}
    />
  );
  return (
    <Page title={title} eyebrow={t('eyebrow')} {...(acts && { acts })}>
      <Shown of={list}>
        {(meetings) => (
          <>
            {meetings.length === 0 ? (
              <Empty title={t('none')} act={acts || undefined}>
                {mayRecord && t('noneSub')}
              </Empty>
            ) : (
              <>
                <Shown of={phases}>{({ phases: [dialogue] }) => <Cadences phase={dialogue} />}</Shown>
                <Meetings list={list} meetings={meetings} />
              </>
            )}
            <ScheduleSheet
              opened={scheduling}
              close={() => {
                setScheduling(false);
              }}
              meetings={meetings}
            />
          </>
        )}
      </Shown>
    </Page>
  );
}

function useFinding(meetings: readonly Meeting[] | undefined, headline: number | null | undefined): string {
  const t = useWords(dialogueWords);
  const told = useMeetingTold();
  const format = useFormat();
  const { today } = useCase();
  if (!meetings || headline === undefined) return t('eyebrow');
  if (meetings.length === 0) return t('none');
  const next = nextOf(meetings, today);
  return [
    headline === null ? t('keptUnknown') : t('kept', { share: format.share(headline) }),
    next ? t('next', { forum: told.forum(next), day: format.dayOfYear(next.date) }) : t('noNext'),
  ].join(' ');
}

function Acts({ schedule }: { schedule: () => void }): ReactElement {
  const t = useWords(dialogueWords);
  const { id } = useCase();
  return (
    <>
      <LinkButton
        to="/k/$collaborationId/rapat/catat"
        params={{ collaborationId: id }}
        leftSection={<IconPencilPlus size={20} aria-hidden="true" />}
      >
        {t('record')}
      </LinkButton>
      <Button
        variant="default"
        leftSection={<IconCalendarPlus size={20} aria-hidden="true" />}
        onClick={schedule}
      >
        {t('schedule')}
      </Button>
    </>
  );
}

interface MeetingsProps {
  readonly list: List<Meeting>;
  readonly meetings: readonly Meeting[];
}

function Meetings({ list, meetings }: MeetingsProps): ReactElement {
  const t = useWords(dialogueWords);
  const [search, change] = useQueryText();
  const { today } = useCase();
  const shown = narrowed(meetings, search);
  const isCalendar = search.tampil === CALENDAR;
  const month = isMonth(search.bulan) ? search.bulan : today.slice(0, 7);
  const oldest = meetings.at(-1)?.date ?? '';
  const { hasMore, more } = list;
  const lacksMonth = isCalendar && hasMore && oldest >= month;
  useEffect(() => {
    if (lacksMonth) more();
  }, [lacksMonth, more]);
  return (
    <Section title={t('all')} beside={t(hasMore ? 'meetingsKnown' : 'meetings', { count: shown.length })}>
      <Filters meetings={meetings} search={search} change={change} />
      {isCalendar ? (
        <Calendar
          month={month}
          meetings={shown}
          go={(next) => {
            change({ bulan: next });
          }}
        />
      ) : shown.length === 0 && !hasMore ? (
        <Empty
          title={t('nothingHere')}
          act={
            <Button
              variant="default"
              onClick={() => {
                change({ forum: undefined, keadaan: undefined });
              }}
            >
              {t('showAll')}
            </Button>
          }
        />
      ) : (
        <Rows
          label={t('all')}
          items={shown}
          keyOf={({ id }) => id}
          about={110}
          hasMore={hasMore}
          more={more}
          render={(meeting) => <MeetingRow meeting={meeting} />}
        />
      )}
    </Section>
  );
}

function narrowed(meetings: readonly Meeting[], { forum, keadaan }: Search): readonly Meeting[] {
  const situation = SITUATIONS.find((one) => STANDING[one] === keadaan);
  return meetings.filter(
    (meeting) =>
      (forum === undefined || forumAddress(meeting.forum) === forum) &&
      (situation === undefined || isIn(situation, meeting)),
  );
}

interface FiltersProps {
  readonly meetings: readonly Meeting[];
  readonly search: Search;
  readonly change: (change: Search) => void;
}

function Filters({ meetings, search, change }: FiltersProps): ReactElement {
  const t = useWords(dialogueWords);
  const tForum = useWords(forumWords);
  const { collaboration, nameOf } = useCase();
  const forums = knownForums(meetings, collaboration.cadences).map(({ forum }) => ({
    value: forumAddress(forum),
    label: forumName(forum, nameOf, tForum),
  }));
  const choose =
    (name: 'forum' | 'keadaan') =>
    ({ currentTarget }: React.ChangeEvent<HTMLSelectElement>): void => {
      change({ [name]: currentTarget.value || undefined });
    };
  return (
    <div className={`${classes.filters} off-paper`}>
      <SegmentedControl
        fullWidth={false}
        aria-label={t('view')}
        value={search.tampil === CALENDAR ? CALENDAR : ''}
        data={[
          { value: '', label: t('list') },
          { value: CALENDAR, label: t('calendar') },
        ]}
        onChange={(value) => {
          change({ tampil: value || undefined, ...(value === '' && { bulan: undefined }) });
        }}
      />
      <NativeSelect
        aria-label={t('forum')}
        value={search.forum ?? ''}
        data={[{ value: '', label: t('everyForum') }, ...forums]}
        onChange={choose('forum')}
      />
      <NativeSelect
        aria-label={t('situation')}
        value={search.keadaan ?? ''}
        data={[
          { value: '', label: t('everySituation') },
          ...SITUATIONS.map((one) => ({ value: STANDING[one], label: t(one) })),
        ]}
        onChange={choose('keadaan')}
      />
    </div>
  );
}
