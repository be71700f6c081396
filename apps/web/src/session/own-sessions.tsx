import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Chip } from '../design/marks.js';
import { Section } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { useAll } from '../access/all.js';
import { deviceOf } from './device.js';
import classes from './own.module.css';
import { SureButton } from '../access/sure-button.js';
import { ownWords } from './words.js';

const METHODS = { password: 'byPassword', passkey: 'byPasskey', oidc: 'byOidc' } as const;

/** Where one is signed in, and how that ends. */
export function OwnSessions(): ReactElement {
  const t = useWords(ownWords);
  const format = useFormat();
  const sessions = useAll('/api/v1/sessions');
  const end = useCommand('/api/v1/sessions/{ownSessionId}', 'delete');
  const endOthers = useCommand('/api/v1/sessions', 'delete');
  return (
    <Section title={t('sessions')}>
      <Shown of={sessions}>
        {(all) => (
          <>
            <ul className="rows">
              {all.map(({ id, device, method, startedAt, lastSeenAt, current }) => {
                const name = deviceOf(device) ?? t('unknownDevice');
                return (
                  <li key={id} className={classes.row}>
                    <div>
                      <b>{name}</b> {current && <Chip>{t('thisOne')}</Chip>}
                      <p className="small quiet">
                        {t('sessionSince', {
                          instant: format.instant(startedAt),
                          method: t(METHODS[method]),
                        })}
                      </p>
                      {!current && (
                        <p className="least dim">
                          {t('sessionSeen', { instant: format.instant(lastSeenAt) })}
                        </p>
                      )}
                    </div>
                    {!current && (
                      <SureButton
                        label={t('end')}
                        name={t('endNamed', { name })}
                        sure={t('endSure')}
                        run={async () => {
                          await end.mutateAsync({ path: { ownSessionId: id } });
                          notifications.show({ message: t('ended') });
                        }}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
            {all.length > 1 && (
              <div className={classes.act}>
                <SureButton
                  label={t('endOthers')}
                  name={t('endOthers')}
                  sure={t('endOthersSure')}
                  run={async () => {
                    await endOthers.mutateAsync({});
                    notifications.show({ message: t('othersEnded') });
                  }}
                />
              </div>
            )}
          </>
        )}
      </Shown>
    </Section>
  );
}
