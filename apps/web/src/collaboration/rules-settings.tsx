import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { PHASES } from '#collaboration/box.js';
import { Section } from '../design/page.js';
import { Sheet } from '../design/sheet.js';
import { Shown } from '../design/shown.js';
import { useCaseRead } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { ruleAt, ruleDifferences, type RuleKey } from './rule-differences.js';
import { RulesForm, type RuleSets } from './rules-form.js';
import { Setting } from '../records/settings-list.js';
import classes from '../records/settings.module.css';
import { useRuleText } from './rule-text.js';
import { rulesWords } from './rules-words.js';

/** Aturan Rembuk: the windows and thresholds of the phases, and why they are as they are. */
export function RulesSettings({ mayChange }: { mayChange: boolean }): ReactElement {
  const t = useWords(rulesWords);
  const read = useCaseRead('/api/v1/collaborations/{collaborationId}/phase-rules', { limit: 200 });
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
  };
  return (
    <Shown of={read}>
      {(sets) => (
        <>
          <div className={classes.part}>
            <p className="small quiet">{t('notFinding')}</p>
            {mayChange && (
              <Button
                onClick={() => {
                  setOpened(true);
                }}
              >
                {t('change')}
              </Button>
            )}
          </div>
          <RulesTable sets={sets} />
          <Section title={t('history')}>
            <History sets={sets} />
          </Section>
          <Sheet opened={opened} close={close} title={t('change')} sub={t('notFinding')}>
            <RulesForm sets={sets} close={close} />
          </Sheet>
        </>
      )}
    </Shown>
  );
}

function RulesTable({ sets: { current, defaults } }: { sets: RuleSets }): ReactElement {
  const t = useWords(rulesWords);
  const text = useRuleText();
  const value = (key: RuleKey): ReactElement => {
    const [now, usual] = [ruleAt(current, key), ruleAt(defaults, key)];
    return (
      <>
        <b>{text.value(key, now)}</b>
        {now !== usual && (
          <span className="small dim"> ({t('byDefault', { value: text.value(key, usual) })})</span>
        )}
      </>
    );
  };
  return (
    <>
      <table className={classes.rules}>
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('phase')}</th>
            <th scope="col">{t('window')}</th>
            <th scope="col">{t('threshold')}</th>
          </tr>
        </thead>
        <tbody>
          {PHASES.map((phase) => (
            <tr key={phase}>
              <th scope="row">{t(phase)}</th>
              <td>{value({ kind: 'window', phase })}</td>
              <td>
                {value({ kind: 'threshold', phase })}
                {phase !== 'outcome' && <span className="least dim"> {t(`unit.${phase}`)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="rows">
        {(['leastEvidence', 'fall'] as const).map((kind) => (
          <Setting key={kind}>
            <p>
              {t(kind)}: {value({ kind })}
            </p>
            <p className="small dim">{t(`${kind}Sub`)}</p>
          </Setting>
        ))}
      </ul>
    </>
  );
}

function History({ sets: { items, defaults } }: { sets: RuleSets }): ReactElement {
  const t = useWords(rulesWords);
  const format = useFormat();
  const text = useRuleText();
  if (items.length === 0) return <p className="quiet">{t('noHistory')}</p>;
  return (
    <ol className="rows">
      {items.map(({ id, occurredOn, reason, rules }, index) => {
        const differences = ruleDifferences(items[index + 1]?.rules ?? defaults, rules);
        return (
          <Setting key={id}>
            <p className="small quiet">{format.day(occurredOn)}</p>
            <p>{reason}</p>
            <ul className={`small ${classes.history ?? ''}`}>
              {differences.length === 0 && <li>{t('same')}</li>}
              {differences.map((one) => (
                <li key={text.name(one.key)}>
                  {t('from', {
                    name: text.name(one.key),
                    before: text.value(one.key, one.before),
                    after: text.value(one.key, one.after),
                  })}
                </li>
              ))}
            </ul>
          </Setting>
        );
      })}
    </ol>
  );
}
