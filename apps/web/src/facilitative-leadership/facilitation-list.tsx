import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import type { Answer } from '../api/read.js';
import { RowAct } from '../records/settings-list.js';
import { Chip, Illustration, Retracted } from '../design/marks.js';
import { ReasonSheet } from '../design/reason-sheet.js';
import { Rows } from '../design/rows.js';
import { designWords } from '../design/words.js';
import { useCase, useMayHere, type List } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './leadership.module.css';
import { leadershipWords } from './words.js';

export type Facilitation = Answer<'/api/v1/collaborations/{collaborationId}/facilitations'>['items'][number];

/** Acts of leadership, newest first; one can be taken back. */
export function FacilitationList({
  items,
  of,
}: {
  items: readonly Facilitation[];
  of: List<Facilitation>;
}): ReactElement {
  const t = useWords(leadershipWords);
  const common = useWords(designWords);
  const mayRetract = useMayHere()('write', 'record');
  const command = useCommand('/api/v1/facilitations/{facilitationId}/retraction');
  const [chosen, setChosen] = useState<Facilitation | null>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Rows
        items={items}
        keyOf={({ id }) => id}
        label={t('log')}
        about={104}
        hasMore={of.hasMore}
        more={of.more}
        render={(item) => (
          <div className={classes.row}>
            <FacilitationText item={item} />
            {mayRetract && !item.retracted && (
              <RowAct
                className="off-paper"
                name={t('retractOf', { note: item.note })}
                onClick={() => {
                  setChosen(item);
                  setOpened(true);
                }}
              >
                {t('retract')}
              </RowAct>
            )}
          </div>
        )}
      />
      <ReasonSheet
        opened={opened}
        close={() => {
          setOpened(false);
        }}
        title={common('retract')}
        act={common('retract')}
        send={async (reason) => {
          await command.mutateAsync({ path: { facilitationId: chosen?.id ?? '' }, body: { reason } });
          notifications.show({ message: t('retracted') });
        }}
      >
        <p>{chosen?.note}</p>
        <p className="small quiet">{common('retractHint')}</p>
      </ReasonSheet>
    </>
  );
}

function FacilitationText({ item }: { item: Facilitation }): ReactElement {
  const t = useWords(leadershipWords);
  const format = useFormat();
  const { id, nameOf } = useCase();
  const { kind, by, towards, note, retracted, recorded, dialogueId } = item;
  return (
    <div>
      <p className={`${classes.head ?? ''} small quiet`}>
        <span>{format.day(recorded.occurredOn)}</span>
        <Chip>{t(kind)}</Chip>
        <Illustration of={item} />
      </p>
      <p className={retracted ? 'struck' : undefined}>{note}</p>
      <p className="small quiet">
        {towards.length === 0
          ? nameOf(by)
          : t('line', { by: nameOf(by), towards: format.list(towards.map(nameOf)) })}
        {dialogueId !== null && (
          <>
            {', '}
            <Link
              className={classes.link}
              to="/k/$collaborationId/rapat/$dialogueId"
              params={{ collaborationId: id, dialogueId }}
            >
              {t('meeting').toLowerCase()}
            </Link>
          </>
        )}
      </p>
      {retracted && <Retracted reason={retracted.reason} />}
    </div>
  );
}
