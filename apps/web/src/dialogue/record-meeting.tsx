import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Forum } from '#collaboration/collaboration/collaboration.events.js';
import { isDay } from '#collaboration/occurred-on.js';
import { useRead } from '../api/read.js';
import { useRoster } from '../records/parties.js';
import { useDraft } from '../design/draft.js';
import { Page, Section } from '../design/page.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { Carried } from './carried.js';
import { clockIn, roundedTime } from './clock.js';
import { MinutesComposer } from './composer.js';
import { composed, nothingComposed } from './composing.js';
import { forumWords } from '../records/forum-words.js';
import { forumTitle } from '../records/forum.js';
import type { Meeting, OpenFollowUp } from './meeting.js';
import { MinutesLines } from './minutes-lines.js';
import { begin, carriedTo, isIncomplete, type Beginning, type RecordDraft } from './record-draft.js';
import { RecordFacts } from './record-facts.js';
import { Finish } from './record-finish.js';
import { DraftNote } from './record-kept.js';
import { useSaving } from './record-saving.js';
import { RecordTabs, scrollTo, showLastLine } from './record-tabs.js';
import { recordWords } from './record-words.js';
import classes from './record.module.css';
import { Guests, Roster } from './roster.js';

interface RecordMeetingProps {
  readonly forum: Forum;
  /** The meeting that it continues, or the one that was scheduled. */
  readonly from: Meeting | null;
  readonly followUps: readonly OpenFollowUp[];
  readonly scheduled: boolean;
  /** What tells its draft from others of the collaboration. */
  readonly address: string;
  /** In place of the form where somebody else has recorded it. */
  readonly held?: ReactNode;
}

function useBeginning(from: Meeting | null, scheduled: boolean): Beginning {
  const { today, collaboration } = useCase();
  const roster = useRoster();
  const server = useRead('/health/ready');
  const now = server.data?.now ?? new Date().toISOString();
  return {
    today,
    from,
    scheduled,
    now: roundedTime(clockIn(collaboration.region, now)),
    parties: roster.map(({ id }) => id),
  };
}

/** Roster, follow-ups and minutes of one meeting, kept on the device until all of it is recorded. */
export function RecordMeeting(props: RecordMeetingProps): ReactElement {
  const { forum, scheduled, address } = props;
  const t = useWords(recordWords);
  const tForum = useWords(forumWords);
  const { id: collaborationId } = useCase();
  const roster = useRoster();
  const navigate = useNavigate();
  const beginning = useBeginning(props.from, scheduled);
  // What it begins with stays, whatever is recorded meanwhile, be it this meeting itself.
  const [{ from, followUps }] = useState(props);
  const [initial] = useState(() => begin(beginning));
  const draft = useDraft<RecordDraft>(`rapat.${collaborationId}.${address}`, initial);
  const saving = useSaving();
  const [tried, setTried] = useState(false);
  const [wanted, setWanted] = useState(forum.kind !== 'ngopi');
  const { value } = draft;
  const fill = (changed: Partial<RecordDraft>): void => draft.change((now) => ({ ...now, ...changed }));
  if (scheduled && from?.held && !value.sent) return <>{props.held}</>;

  const carried = carriedTo(followUps, value.occurredOn);
  const unmarked = value.roster.filter(({ presence }) => presence === null).length;
  const there = value.roster.filter(({ presence }) => presence === 'present' || presence === 'represented');
  const day = isDay(value.occurredOn) ? value.occurredOn : beginning.today;
  const gapIn = ({ lines }: RecordDraft): string | null => {
    if (unmarked > 0) return t('gapUnmarked', { count: unmarked });
    return lines.some(isIncomplete) ? t('gapLines') : null;
  };
  const finish = async (): Promise<void> => {
    const line = composed(value.composing, day, roster);
    const whole: RecordDraft = {
      ...value,
      ...(line && { lines: [...value.lines, line], composing: { ...nothingComposed, kind: line.kind } }),
    };
    setTried(true);
    fill(whole);
    if (gapIn(whole) !== null) {
      scrollTo(unmarked > 0 ? 'hadir' : 'catatan');
      return;
    }
    fill({ sent: true });
    const about = { collaborationId, forum, scheduled, followUps };
    if (!(await saving.run(whole, about, t('correction')))) return;
    draft.clear();
    notifications.show({ message: t('saved') });
    await navigate({
      to: '/k/$collaborationId/rapat/$dialogueId',
      params: { collaborationId, dialogueId: whole.id },
      search: {},
    });
  };
  const atMeeting = (field: string): string | undefined => saving.errorAt('meeting', field);
  const title = forumTitle(forum, tForum);
  return (
    <div data-recording className={classes.recording}>
      <Page
        eyebrow={t('eyebrow')}
        title={
          unmarked > 0
            ? t('unmarkedTitle', { forum: title, count: unmarked })
            : t('markedTitle', { forum: title, there: there.length, all: value.roster.length })
        }
        sub={<DraftNote draft={draft} again={() => begin(beginning)} />}
      >
        <RecordTabs
          roster={`${value.roster.length - unmarked}/${value.roster.length}`}
          carried={`${carried.filter(({ itemId }) => itemId in value.carried).length}/${carried.length}`}
          notes={String(value.lines.length)}
        />
        <fieldset disabled={saving.busy} className={classes.two}>
          <div>
            <RecordFacts draft={value} fill={fill} formal={forum.kind !== 'ngopi'} errorAt={atMeeting} />
            <Section
              id="hadir"
              title={t('roster')}
              beside={
                <Button
                  variant="light"
                  disabled={unmarked === 0}
                  onClick={() =>
                    fill({
                      roster: value.roster.map((row) => ({ ...row, presence: row.presence ?? 'present' })),
                    })
                  }
                >
                  {t('allPresent')}
                </Button>
              }
            >
              <StartedFrom from={from} scheduled={scheduled} title={title} />
              <Roster rows={value.roster} change={(rows) => fill({ roster: rows })} errorAt={atMeeting} />
              <Guests
                count={value.guests}
                change={(guests) => fill({ guests })}
                error={atMeeting('guests')}
              />
            </Section>
            <Section id="terbawa" title={t('carried')}>
              <Carried
                followUps={carried}
                value={value.carried}
                change={(decided) => fill({ carried: decided })}
              />
            </Section>
          </div>
          <div>
            <Section id="catatan" title={t('notes')}>
              {value.lines.length === 0 && wanted && <p className="quiet">{t('noNotes')}</p>}
              <MinutesLines
                items={value.lines}
                change={(lines) => fill({ lines })}
                errorAt={(index) =>
                  saving.errorAt('minutes', `items.${index}`) ??
                  (tried && isIncomplete(value.lines[index] ?? noLine) ? t('gapLines') : undefined)
                }
              />
              {!wanted && (
                <>
                  <p className="quiet">{t('informal')}</p>
                  <Button variant="subtle" onClick={() => setWanted(true)}>
                    {t('writeAnyway')}
                  </Button>
                </>
              )}
            </Section>
            {wanted && (
              <div className={classes.composer}>
                <MinutesComposer
                  value={value.composing}
                  today={day}
                  change={(composing) => fill({ composing })}
                  add={(line) => {
                    draft.change((now) => ({ ...now, lines: [...now.lines, line] }));
                    showLastLine();
                  }}
                />
              </div>
            )}
            <Finish
              draft={value}
              saving={saving}
              gap={tried ? gapIn(value) : null}
              approve={(approve) => fill({ approve })}
              finish={() => void finish()}
            />
          </div>
        </fieldset>
      </Page>
    </div>
  );
}

const noLine = { itemId: '', kind: 'information', text: '' } as const;

interface StartedFromProps {
  readonly from: Meeting | null;
  readonly scheduled: boolean;
  readonly title: string;
}

function StartedFrom({ from, scheduled, title }: StartedFromProps): ReactElement {
  const t = useWords(recordWords);
  const format = useFormat();
  const said = !from
    ? t('startFromAll')
    : scheduled
      ? t('startFromInvited')
      : t('startFrom', { forum: title, day: format.dayOfYear(from.date) });
  return <p className="small quiet">{said}</p>;
}
