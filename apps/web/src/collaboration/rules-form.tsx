import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { PHASES } from '#collaboration/box.js';
import type { PhaseRules } from '#collaboration/collaboration/collaboration.events.js';
import { useCommand } from '../api/command.js';
import type { Answer } from '../api/read.js';
import { Conflict } from '../design/conflict.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { useCase } from '../shell/case.js';
import { useLanguage, useWords } from '../words/words.js';
import { useContested } from './contested.js';
import { asPercent, asRatios, ruleDifferences } from './rule-differences.js';
import { useRuleText } from './rule-text.js';
import { rulesWords } from './rules-words.js';
import classes from '../records/settings.module.css';

/** All of the rules with a reason; ratios are asked for in percent. */
/** The limits in force, those before, and the defaults. */
export type RuleSets = Answer<'/api/v1/collaborations/{collaborationId}/phase-rules'>;

export function RulesForm({ sets, close }: { sets: RuleSets; close: () => void }): ReactElement {
  const t = useWords(rulesWords);
  const { id, today } = useCase();
  const set = useCommand('/api/v1/collaborations/{collaborationId}/phase-rules');
  const decimalSeparator = useLanguage() === 'id' ? ',' : '.';
  const form = useForm({
    initialValues: { rules: asPercent(sets.current), reason: '', occurredOn: today },
  });
  const contested = useContested(({ rules, ...rest }: typeof form.values, revision) =>
    set.mutateAsync({
      path: { collaborationId: id },
      body: { ...rest, rules: asRatios(rules) },
      revision,
    }),
  );
  const submit = useSubmit(form, contested.send, () => {
    notifications.show({ message: t('changed') });
    close();
  });
  if (contested.lost)
    return (
      <Conflict
        yours={<Chosen rules={asRatios(form.values.rules)} defaults={sets.defaults} />}
        theirs={<Chosen rules={sets.current} defaults={sets.defaults} />}
        keepYours={() => {
          contested.insist();
          submit.onSubmit();
        }}
        keepTheirs={close}
      />
    );
  const numeric = { size: 'md', hideControls: true, allowNegative: false, decimalSeparator } as const;
  return (
    <RecordForm submit={submit} cancel={close}>
      {PHASES.map((phase) => (
        <fieldset key={phase} className={classes.pair}>
          <legend>{t(phase)}</legend>
          <NumberInput label={t('windowIn')} {...numeric} {...form.getInputProps(`rules.windows.${phase}`)} />
          <NumberInput
            label={t('thresholdIn', { unit: t(`unit.${phase}`) })}
            suffix={phase === 'trust' || phase === 'outcome' ? '' : '%'}
            {...numeric}
            {...form.getInputProps(`rules.thresholds.${phase}`)}
          />
        </fieldset>
      ))}
      <NumberInput
        label={t('leastEvidence')}
        description={t('leastEvidenceSub')}
        {...numeric}
        {...form.getInputProps('rules.leastEvidence')}
      />
      <NumberInput
        label={t('fall')}
        description={t('fallSub')}
        suffix="%"
        {...numeric}
        {...form.getInputProps('rules.fall')}
      />
      <Button
        variant="light"
        onClick={() => {
          form.setFieldValue('rules', asPercent(sets.defaults));
        }}
      >
        {t('useDefaults')}
      </Button>
      <FreeText label={t('why')} description={t('whyHint')} {...form.getInputProps('reason')} />
      <When
        label={t('since')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}

/** What of a set of rules is not the default. */
function Chosen({ rules, defaults }: { rules: PhaseRules; defaults: PhaseRules }): ReactElement {
  const t = useWords(rulesWords);
  const text = useRuleText();
  const differences = ruleDifferences(defaults, rules);
  if (differences.length === 0) return <p className="small">{t('titleDefault')}</p>;
  return (
    <ul className={`small ${classes.history ?? ''}`}>
      {differences.map(({ key, after }) => (
        <li key={text.name(key)}>
          {text.name(key)}: {text.value(key, after)}
        </li>
      ))}
    </ul>
  );
}
