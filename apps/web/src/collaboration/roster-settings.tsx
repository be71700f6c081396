import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Chip, Illustration } from '../design/marks.js';
import { Section } from '../design/page.js';
import { Sheet } from '../design/sheet.js';
import { Empty } from '../design/shown.js';
import { Figure } from '../event/figure.js';
import { useCase, type Stakeholder } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { DatedReasonSheet } from '../records/dated-reason-sheet.js';
import { JoinForm, RoleForm } from './stakeholder-forms.js';
import { RowAct, Setting } from '../records/settings-list.js';
import classes from '../records/settings.module.css';
import { rosterWords } from './words.js';

type Act = 'join' | 'role' | 'leave';

/** Who takes part, in which role, and who did. */
export function RosterSettings({ mayChange }: { mayChange: boolean }): ReactElement {
  const format = useFormat();
  const t = useWords(rosterWords);
  const { id, collaboration } = useCase();
  const leave = useCommand('/api/v1/collaborations/{collaborationId}/stakeholders/{stakeholderId}/leaving');
  const [act, setAct] = useState<Act | null>(null);
  const [chosen, setChosen] = useState<Stakeholder | null>(null);
  const close = (): void => {
    setAct(null);
  };
  const begin = (next: Act, one: Stakeholder) => (): void => {
    setChosen(one);
    setAct(next);
  };
  const here = collaboration.stakeholders.filter(({ left }) => left === null);
  const gone = collaboration.stakeholders.filter(({ left }) => left !== null);
  const join = mayChange && (
    <Button
      onClick={() => {
        setAct('join');
      }}
    >
      {t('join')}
    </Button>
  );
  const name = chosen?.name ?? '';
  return (
    <>
      {here.length === 0 ? (
        <Empty title={t('titleNone')} act={join}>
          {t('noneSub')}
        </Empty>
      ) : (
        <Section
          title={t('listed')}
          beside={
            <Figure
              title={t('listed')}
              figure={format.number(here.length)}
              positions={here.map(({ joined }) => joined.position)}
            />
          }
        >
          {join && <div className={classes.part}>{join}</div>}
          <ul className="rows">
            {here.map((one) => (
              <Setting
                key={one.id}
                acts={
                  mayChange && (
                    <>
                      <RowAct name={t('changeRoleOf', { name: one.name })} onClick={begin('role', one)}>
                        {t('changeRole')}
                      </RowAct>
                      <RowAct name={t('leaveOf', { name: one.name })} onClick={begin('leave', one)}>
                        {t('leave')}
                      </RowAct>
                    </>
                  )
                }
              >
                <Party one={one} />
              </Setting>
            ))}
          </ul>
        </Section>
      )}
      {gone.length > 0 && (
        <Section title={t('gone')}>
          <ul className="rows">
            {gone.map((one) => (
              <Setting key={one.id}>
                <Party one={one} />
              </Setting>
            ))}
          </ul>
        </Section>
      )}
      <Sheet opened={act === 'join'} close={close} title={t('join')}>
        <JoinForm close={close} />
      </Sheet>
      <Sheet opened={act === 'role'} close={close} title={t('changeRoleOf', { name })}>
        {chosen && <RoleForm stakeholder={chosen} close={close} />}
      </Sheet>
      <DatedReasonSheet
        opened={act === 'leave'}
        close={close}
        title={t('leaveOf', { name })}
        act={t('leave')}
        send={async (body) => {
          const path = { collaborationId: id, stakeholderId: chosen?.id ?? '' };
          await leave.mutateAsync({ path, body });
          notifications.show({ message: t('hasLeft') });
        }}
      >
        <p className="small quiet">{t('leaveSub')}</p>
      </DatedReasonSheet>
    </>
  );
}

function Party({ one }: { one: Stakeholder }): ReactElement {
  const t = useWords(rosterWords);
  const format = useFormat();
  const { name, sector, state, roles, left, joined } = one;
  const role = roles.at(-1)?.role;
  const earlier = roles.slice(0, -1).map((past) => t(`role.${past.role}`));
  return (
    <>
      <div className={classes.line}>
        <h3>{name}</h3>
        <Illustration of={one} />
      </div>
      <p className={`${classes.line ?? ''} small quiet`}>
        <span>{role && t(`role.${role}`)}</span>
        <span>{t(sector)}</span>
        <Chip>{t(state ? 'state' : 'nonState')}</Chip>
        <span className="dim">{t('since', { day: format.day(joined.occurredOn) })}</span>
      </p>
      {earlier.length > 0 && (
        <p className="least dim">{t('earlierRoles', { roles: format.list(earlier) })}</p>
      )}
      {left && (
        <p className="small">{t('left', { day: format.day(left.occurredOn), reason: left.reason })}</p>
      )}
    </>
  );
}
