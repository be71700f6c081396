import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCalendarWeek, IconInfoCircle } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { LinkButton } from '../design/link-button.js';
import { Section } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { Figure } from '../event/figure.js';
import { useCase, useCaseRead, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './alert-list.module.css';
import { alertWords } from './alert-words.js';
import { nextStep, twoSentences, type AlertItem } from './next-step.js';

const FIRST = 3;
const ICONS = { high: IconAlertTriangle, medium: IconCalendarWeek, low: IconInfoCircle } as const;

/** What needs attention, the most urgent first: three, and the others when asked for. */
export function AlertList({ id }: { id: string }): ReactElement {
  const t = useWords(alertWords);
  const read = useCaseRead('/api/v1/collaborations/{collaborationId}/alerts', { limit: 200 });
  const count = read.data?.items.length ?? 0;
  return (
    <Section title={t('title')} id={id} {...(count > 0 && { beside: t('count', { count }) })}>
      <Shown of={read}>{({ items }) => <Alerts items={items} />}</Shown>
    </Section>
  );
}

function Alerts({ items }: { items: readonly AlertItem[] }): ReactElement {
  const t = useWords(alertWords);
  const [all, setAll] = useState(false);
  const more = items.length - FIRST;
  if (items.length === 0)
    return (
      <>
        <p>{t('none')}.</p>
        <p className="small dim">{t('noneSub')}</p>
      </>
    );
  return (
    <>
      <ul className="rows">
        {(all ? items : items.slice(0, FIRST)).map((alert) => (
          <li key={alert.id}>
            <Alert alert={alert} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          variant="subtle"
          className="off-paper"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('less') : t('more', { count: more })}
        </Button>
      )}
    </>
  );
}

function Alert({ alert }: { alert: AlertItem }): ReactElement {
  const t = useWords(alertWords);
  const format = useFormat();
  const may = useMayHere();
  const { id } = useCase();
  const { rule, severity, since, message, evidence } = alert;
  const [truth, advice] = twoSentences(message);
  const { to, params, acts } = nextStep(alert, may);
  const Icon = ICONS[severity];
  return (
    <>
      <p className={classes.severity} data-severity={severity}>
        <Icon size={18} aria-hidden="true" />
        {t(severity)} <span>{t('since', { day: format.day(since) })}</span>
      </p>
      <h3>{truth}</h3>
      {advice !== '' && <p className={`small quiet ${classes.advice}`}>{advice}</p>}
      <div className={classes.acts}>
        <LinkButton
          to={`/k/$collaborationId${to}`}
          params={{ collaborationId: id, ...params }}
          variant="light"
          size="sm"
          className="off-paper"
          {...(!acts && { 'aria-label': `${t('look')}: ${truth}` })}
        >
          {acts ? t(rule) : t('look')}
        </LinkButton>
        <span className="small">
          <Figure title={truth} rule={t(`${rule}-rule`)} why={<p>{advice}</p>} positions={evidence}>
            {t('facts', { count: evidence.length })}
          </Figure>
        </span>
      </div>
    </>
  );
}
