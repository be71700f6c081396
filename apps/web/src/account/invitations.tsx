import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Chip } from '../design/marks.js';
import { Section } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { useAll } from '../access/all.js';
import { RoleLine } from '../access/role.js';
import { SureButton } from '../access/sure-button.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './account.module.css';
import { accountWords } from './words.js';

/** The links that nobody has used yet. */
export function Invitations(): ReactElement {
  const t = useWords(accountWords);
  const format = useFormat();
  const invitations = useAll('/api/v1/invitations');
  const withdraw = useCommand('/api/v1/invitations/{invitationId}', 'delete');
  return (
    <Section title={t('invitations')}>
      <Shown of={invitations}>
        {(all) =>
          all.length === 0 ? (
            <p className="dim">{t('noInvitations')}</p>
          ) : (
            <ul className="rows">
              {all.map(({ id, email, kind, grants, expiresAt }) => (
                <li key={id} className={classes.row}>
                  <div>
                    <b>{email ?? t('unnamed')}</b> {kind === 'reset' && <Chip>{t('forReset')}</Chip>}
                    {grants.map((grant) => (
                      <p key={JSON.stringify(grant)} className="small quiet">
                        <RoleLine scope={grant} />
                      </p>
                    ))}
                    <p className="least dim">{t('until', { instant: format.instant(expiresAt) })}</p>
                  </div>
                  <SureButton
                    label={t('withdraw')}
                    name={t('withdrawNamed', { email: email ?? t('unnamed') })}
                    sure={t('withdrawSure')}
                    run={async () => {
                      await withdraw.mutateAsync({ path: { invitationId: id } });
                      notifications.show({ message: t('withdrawn') });
                    }}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Section>
  );
}
