import type { ReactElement } from 'react';
import type { Topic } from '#collaboration/shared-understanding/shared-understanding.events.js';
import { Illustration } from '../design/marks.js';
import { Figure } from '../event/figure.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { statedOn, STANCES, type Session, type Stated, type Understanding } from './session.js';
import classes from './understanding.module.css';
import { understandingWords } from './words.js';

interface TopicCardProps {
  readonly topic: Topic;
  readonly sessions: readonly Session[];
  readonly consensus: Understanding['indicators']['topics'][number] | undefined;
}

/** A topic: its latest statement, who stands where, and how that moved over the sessions. */
export function TopicCard({ topic, sessions, consensus }: TopicCardProps): ReactElement {
  const t = useWords(understandingWords);
  const format = useFormat();
  const stated = statedOn(topic, sessions);
  const latest = stated.at(-1);
  const title = t(`${topic}Title`);
  if (!latest || !consensus)
    return (
      <section className={`${classes.topic} ${classes.missing}`}>
        <h2>{title}</h2>
        <p className="small">
          <strong>{t('missingTitle')}.</strong> {t('missingSub')}
        </p>
      </section>
    );
  const { value, numerator, denominator, evidence } = consensus;
  return (
    <section className={classes.topic}>
      <div className={classes.topicHead}>
        <h2>{title}</h2>
        <span className={`figure ${classes.share}`}>
          <Figure
            title={title}
            figure={value === null ? '–' : format.share(value)}
            rule={t('topicRule')}
            positions={evidence}
          />
        </span>
      </div>
      <blockquote className={classes.statement}>{latest.statement.text}</blockquote>
      <p className="small dim">
        {t('stoodOn', { day: format.day(latest.session.recorded.occurredOn) })} ·{' '}
        {value === null ? t('topicSilent') : t('topicNote', { agree: numerator, voiced: denominator })}{' '}
        <Illustration of={latest.session} />
      </p>
      <Standing stated={latest} />
      <h3>{t('moved')}</h3>
      <Movement topic={topic} stated={stated} />
    </section>
  );
}

function Standing({ stated: { statement } }: { stated: Stated }): ReactElement {
  const t = useWords(understandingWords);
  const { nameOf } = useCase();
  const format = useFormat();
  return (
    <dl className={`small ${classes.standing}`}>
      {STANCES.map((stance) => (
        <div key={stance}>
          <dt>
            <i className={classes[stance]} aria-hidden="true" /> {t(stance)} ({statement[stance].length})
          </dt>
          <dd className="quiet">
            {statement[stance].length === 0 ? t('nobody') : format.list(statement[stance].map(nameOf))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Session after session: how many stood where, and the words where they changed. */
function Movement({ topic, stated }: { topic: Topic; stated: readonly Stated[] }): ReactElement {
  const t = useWords(understandingWords);
  const format = useFormat();
  const named = ({ statement }: Stated): number =>
    STANCES.reduce((sum, stance) => sum + statement[stance].length, 0);
  const most = Math.max(...stated.map(named));
  return (
    <ol className={`plain ${classes.movement}`}>
      {stated.map((one, index) => {
        const { session, statement, reworded } = one;
        const { agree, disagree, silent } = statement;
        const voiced = agree.length + disagree.length;
        const { occurredOn, position } = session.recorded;
        return (
          <li key={session.id}>
            <span className="small quiet">{format.month(occurredOn)}</span>
            <span className={classes.track} aria-hidden="true">
              <span className={classes.bar} style={{ width: `${(100 * named(one)) / most}%` }}>
                {STANCES.map((stance) => (
                  <i
                    key={stance}
                    className={classes[stance]}
                    style={{ flexGrow: statement[stance].length }}
                  />
                ))}
              </span>
            </span>
            <span className={`small ${classes.door}`}>
              <Figure
                title={t('share', { topic: t(topic), day: format.day(occurredOn) })}
                figure={voiced === 0 ? '–' : format.share(agree.length / voiced)}
                rule={t('topicRule')}
                positions={[position]}
              />
            </span>
            <span className={`least dim ${classes.tally}`}>
              {t('tally', { agree: agree.length, disagree: disagree.length, silent: silent.length })}
              {(reworded || index === 0) && (
                <>
                  <br />
                  {t(reworded ? 'reworded' : 'first')}: “{statement.text}”
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
