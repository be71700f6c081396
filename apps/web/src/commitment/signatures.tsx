import type { ReactElement } from 'react';
import { Section } from '../design/page.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { METHODS, MethodChip } from './method-chip.js';
import disclosure from './disclosure.module.css';
import classes from './signatures.module.css';
import { answersTo, type PartyAnswer, type Version } from './standing.js';
import { commitmentWords } from './words.js';

interface SignaturesProps {
  readonly version: Version;
  /** Whether its parties are still asked. */
  readonly asking: boolean;
}

/** Who signed a text and how, who declined and why, and who is waited for. */
export function Signatures({ version, asking }: SignaturesProps): ReactElement {
  const t = useWords(commitmentWords);
  const { text, signatures } = version;
  return (
    <Section
      title={t('signaturesOf', { version: text.version })}
      beside={t('ratio', { part: signatures.length, whole: text.parties.length })}
    >
      <Answers version={version} asking={asking} />
      <details className={disclosure.details}>
        <summary>{t('ways')}</summary>
        <dl className={classes.ways}>
          {METHODS.map((method) => (
            <div key={method}>
              <dt>
                <MethodChip method={method} />
              </dt>
              <dd className="small">{t(`${method}Why`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}

/** The parties of a text, each with its answer. */
export const Answers = ({ version, asking }: SignaturesProps): ReactElement => (
  <ul className="rows">
    {answersTo(version).map((answer) => (
      <li key={answer.party}>
        <Answered answer={answer} askedOn={asking ? version.agreed.occurredOn : null} />
      </li>
    ))}
  </ul>
);

function Answered({
  answer: { party, signature, decline },
  askedOn,
}: {
  answer: PartyAnswer;
  askedOn: string | null;
}): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const { nameOf } = useCase();
  return (
    <div className={classes.party}>
      <div>
        <strong>{nameOf(party)}</strong>
        {signature && (
          <span className="small quiet">
            {t('signedAs', { capacity: signature.capacity, on: format.day(signature.occurredOn) })}
            {signature.evidence && `, ${t('witnessed')}`}
          </span>
        )}
        {!signature && decline && (
          <>
            <span className="small">
              <span className={classes.declined}>{t('declined')}</span>, {format.day(decline.occurredOn)}
            </span>
            <span className="small">“{decline.reason}”</span>
          </>
        )}
        {!signature && !decline && (
          <span className="small quiet">
            {askedOn === null ? t('unanswered') : t('waits', { on: format.day(askedOn) })}
          </span>
        )}
      </div>
      {signature && <MethodChip method={signature.method} />}
    </div>
  );
}
