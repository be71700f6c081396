import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconCalendarEvent, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { FORUM_KINDS, type Forum } from '#collaboration/collaboration/collaboration.events.js';
import { Party } from '../records/parties.js';
import { Page } from '../design/page.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { forumWords } from '../records/forum-words.js';
import { forumAddress, forumTitle, knownForums } from '../records/forum.js';
import { isIn, type Meeting } from './meeting.js';
import classes from './record.module.css';
import { recordWords } from './record-words.js';

const HERE = '/k/$collaborationId/rapat/catat';

/** Which forum met: one tap, the one that is due first at the top. */
export function ForumChoice({ meetings }: { meetings: readonly Meeting[] }): ReactElement {
  const t = useWords(recordWords);
  const tForum = useWords(forumWords);
  const format = useFormat();
  const { id, today, collaboration, nameOf } = useCase();
  const [other, setOther] = useState(false);
  const params = { collaborationId: id };
  const waiting = meetings.filter((meeting) => isIn('scheduled', meeting) && meeting.date <= today);
  return (
    <Page eyebrow={t('eyebrow')} title={t('which')} sub={t('whichSub')}>
      <ul className={`plain ${classes.forums}`}>
        {waiting.map(({ id: rapat, forum, date }) => (
          <li key={rapat}>
            <Link to={HERE} params={params} search={{ rapat }} className={classes.forum}>
              <span>
                <b>{forumTitle(forum, tForum)}</b>
                <span>{nameOf(forum.convener)}</span>
                <span className={classes.due}>
                  <IconCalendarEvent size={17} aria-hidden="true" />
                  {t('scheduled')} {format.day(date)}
                </span>
              </span>
              <IconChevronRight size={22} aria-hidden="true" />
            </Link>
          </li>
        ))}
        {knownForums(meetings, collaboration.cadences).map(({ forum, last }) => (
          <li key={forumAddress(forum)}>
            <Link to={HERE} params={params} search={{ forum: forumAddress(forum) }} className={classes.forum}>
              <span>
                <b>{forumTitle(forum, tForum)}</b>
                <span>{nameOf(forum.convener)}</span>
                <span>{last ? t('last', { day: format.day(last.date) }) : t('never')}</span>
              </span>
              <IconChevronRight size={22} aria-hidden="true" />
            </Link>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={classes.forum}
            aria-expanded={other}
            onClick={() => setOther(!other)}
          >
            <b>{t('otherForum')}</b>
            <IconPlus size={22} aria-hidden="true" />
          </button>
        </li>
      </ul>
      {other && <OtherForum />}
    </Page>
  );
}

function OtherForum(): ReactElement {
  const t = useWords(recordWords);
  const tForum = useWords(forumWords);
  const navigate = useNavigate();
  const { id } = useCase();
  const [{ kind, name, convener }, setForum] = useState({ kind: 'other', name: '', convener: '' });
  const [tried, setTried] = useState(false);
  const needsName = kind === 'other' && name.trim() === '';
  const begin = (): void => {
    setTried(true);
    if (needsName || convener === '') return;
    const forum = {
      kind,
      convener,
      ...(kind === 'other' && { name: name.trim().normalize('NFC') }),
    } as Forum;
    void navigate({
      to: HERE,
      params: { collaborationId: id },
      search: { forum: forumAddress(forum) },
    });
  };
  return (
    <form
      noValidate
      className={classes.other}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Stack gap="md">
        <NativeSelect
          label={t('kind')}
          value={kind}
          data={FORUM_KINDS.map((one) => ({ value: one, label: tForum(one) }))}
          onChange={({ currentTarget: { value } }) => setForum({ kind: value, name, convener })}
        />
        {kind === 'other' && (
          <TextInput
            label={t('name')}
            maxLength={200}
            value={name}
            error={tried && needsName ? t('needName') : undefined}
            onChange={({ currentTarget: { value } }) => setForum({ kind, name: value, convener })}
          />
        )}
        <Party
          label={t('convener')}
          value={convener}
          error={tried && convener === '' ? t('needConvener') : undefined}
          onChange={(value) => setForum({ kind, name, convener: value })}
        />
        <Button type="submit" style={{ alignSelf: 'flex-start' }}>
          {t('begin')}
        </Button>
      </Stack>
    </form>
  );
}
