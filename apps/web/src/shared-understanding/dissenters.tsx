import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { statedOn, type Session, type Understanding } from './session.js';
import { understandingWords } from './words.js';

type Dissent = Understanding['indicators']['dissent'][number];

interface DissentersProps {
  readonly dissent: readonly Dissent[];
  readonly sessions: readonly Session[];
}

/** Who does not agree, and what they said as far as the minutes hold it. */
export function Dissenters({ dissent, sessions }: DissentersProps): ReactElement {
  const t = useWords(understandingWords);
  const format = useFormat();
  const { nameOf } = useCase();
  if (dissent.length === 0) return <p className="quiet">{t('dissentNone')}</p>;
  return (
    <>
      <p className="small quiet">{t('dissentSub')}</p>
      <ul className="rows">
        {dissent.map(({ stakeholderId, topics }) => (
          <li key={stakeholderId}>
            <p>
              <strong>{nameOf(stakeholderId)}</strong>{' '}
              {t('dissentOn', { topics: format.list(topics.map((topic) => t(topic))) })}
            </p>
            <Brought stakeholderId={stakeholderId} dialogueIds={meetingsOf(topics, sessions)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The meetings in which the latest statements on these topics were put. */
const meetingsOf = (topics: Dissent['topics'], sessions: readonly Session[]): readonly string[] => [
  ...new Set(topics.flatMap((topic) => statedOn(topic, sessions).at(-1)?.session.dialogueId ?? [])),
];

interface BroughtProps {
  readonly stakeholderId: string;
  readonly dialogueIds: readonly string[];
}

function Brought({ stakeholderId, dialogueIds }: BroughtProps): ReactElement {
  const t = useWords(understandingWords);
  const { time } = useCase();
  const [dialogueId = ''] = dialogueIds;
  const dialogue = useRead(
    '/api/v1/dialogues/{dialogueId}',
    { path: { dialogueId }, query: time },
    { enabled: dialogueId !== '' },
  );
  const items = dialogue.data?.minutes?.readings.at(-1)?.items ?? [];
  const brought = items.filter(({ broughtBy }) => broughtBy === stakeholderId);
  if (brought.length === 0) return <p className="small dim">{t('notBrought')}</p>;
  return (
    <>
      <p className="small quiet">{t('brought')}</p>
      {brought.map(({ itemId, text }) => (
        <blockquote key={itemId} className="small">
          “{text}”
        </blockquote>
      ))}
    </>
  );
}
