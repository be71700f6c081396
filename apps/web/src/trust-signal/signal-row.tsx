import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Confidential, Illustration, Retracted } from '../design/marks.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { MeetingLink } from '../records/meeting.js';
import { Retraction } from '../records/retraction.js';
import { isReadable, kindOf, type Signal } from './signal.js';
import classes from './signals.module.css';
import { trustWords } from './words.js';

/** A signal: what was seen, by whom of whom, and how heavily it weighs. */
export function SignalRow({ signal }: { signal: Signal }): ReactElement {
  const t = useWords(trustWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const mayHere = useMayHere();
  const retract = useCommand('/api/v1/trust-signals/{trustSignalId}/retraction');
  const { id, recorded, observer, observed, dialogueId, retracted, confidential, revision } = signal;
  const readable = isReadable(signal);
  const between = t('observedBy', { observer: nameOf(observer), observed: nameOf(observed) });
  const mayRetract = retracted === null && mayHere('retract', 'trust-signal', { stakeholderId: observer });
  return (
    <li>
      <p className={`small quiet ${classes.head}`}>
        {readable && (
          <>
            <strong>{t(kindOf(signal))}</strong>
            <Weight weight={signal.weight} />
          </>
        )}
        <span>{format.day(recorded.occurredOn)}</span>
        {confidential && <Confidential />}
        <Illustration of={signal} />
      </p>
      {readable && <p className={retracted ? 'struck' : undefined}>{signal.text}</p>}
      <p className="small quiet">{between}</p>
      {retracted && <Retracted reason={retracted.reason} />}
      {(dialogueId !== null || mayRetract) && (
        <div className={`small ${classes.foot}`}>
          {dialogueId !== null && <MeetingLink dialogueId={dialogueId} />}
          {mayRetract && (
            <Retraction
              of={readable ? signal.text : between}
              send={(reason) =>
                retract.mutateAsync({ path: { trustSignalId: id }, body: { reason }, revision })
              }
            />
          )}
        </div>
      )}
    </li>
  );
}

/** As many full marks as it weighs. */
function Weight({ weight }: { weight: number }): ReactElement {
  const t = useWords(trustWords);
  return (
    <span className={classes.weight} role="img" aria-label={t('weightOf', { weight })}>
      {'●'.repeat(weight)}
      <span aria-hidden="true">{'○'.repeat(3 - weight)}</span>
    </span>
  );
}
