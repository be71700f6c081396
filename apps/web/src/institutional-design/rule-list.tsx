import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { isSeen } from '#collaboration/phase/evidence.js';
import { useCommand } from '../api/command.js';
import type { Answer } from '../api/read.js';
import { DatedReasonSheet } from '../records/dated-reason-sheet.js';
import { RowAct } from '../records/settings-list.js';
import { Chip, Illustration } from '../design/marks.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './rule-list.module.css';
import { designOfWords } from './words.js';

export type Rule = Answer<'/api/v1/collaborations/{collaborationId}/rules'>['items'][number];

/** Whether a rule binds on that day: adopted by then and not repealed. */
export const binds = (rule: Rule, on: string): boolean => isSeen(rule, on) && !isSeen(rule.repealed, on);

/** Rules with their numbers, and since when; one can be repealed with a reason. */
export function RuleList({ rules }: { rules: readonly Rule[] }): ReactElement {
  const t = useWords(designOfWords);
  const mayRepeal = useMayHere()('write', 'record');
  const command = useCommand('/api/v1/rules/{ruleId}/repeal');
  const [rule, setRule] = useState<Rule | null>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <ul className="rows">
        {rules.map((one) => (
          <li key={one.id} className={classes.rule}>
            <RuleText rule={one} />
            {mayRepeal && !one.repealed && (
              <RowAct
                className={`${classes.act ?? ''} off-paper`}
                name={t('repealOf', { name: one.title })}
                onClick={() => {
                  setRule(one);
                  setOpened(true);
                }}
              >
                {t('repeal')}
              </RowAct>
            )}
          </li>
        ))}
      </ul>
      <DatedReasonSheet
        opened={opened}
        close={() => {
          setOpened(false);
        }}
        title={t('repealOf', { name: rule?.title ?? '' })}
        act={t('repeal')}
        send={async (body) => {
          await command.mutateAsync({ path: { ruleId: rule?.id ?? '' }, body });
          notifications.show({ message: t('isRepealed') });
        }}
      />
    </>
  );
}

function RuleText({ rule }: { rule: Rule }): ReactElement {
  const t = useWords(designOfWords);
  const format = useFormat();
  const { today, nameOf } = useCase();
  const { title, number, kind, level, members, repealed, occurredOn } = rule;
  const when = format.day(occurredOn);
  return (
    <div>
      <div className={classes.head}>
        <h3 className={repealed ? 'struck' : undefined}>{title}</h3>
        <Illustration of={rule} />
      </div>
      <p className="small quiet">
        <Chip>{t(kind)}</Chip> {t(level)}
        {number !== null && <>, {t('numbered', { number })}</>}
      </p>
      {repealed ? (
        <p className="small">
          {t('repealed', { when: format.day(repealed.occurredOn), reason: repealed.reason })}
        </p>
      ) : (
        <p className="small quiet">
          {t('since', { when })}
          {!isSeen(rule, today) && <>. {t('counted', { when })}</>}
        </p>
      )}
      {members.length > 0 && (
        <details className={classes.members}>
          <summary className="small">{t('membersCount', { count: members.length })}</summary>
          <ul className="small">
            {members.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
