import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import {
  DESIGN_ASPECTS,
  type DesignAspect,
} from '#collaboration/institutional-design/institutional-design.events.js';
import type { Answer } from '../api/read.js';
import { Footnote, Page, Section } from '../design/page.js';
import { Sheet } from '../design/sheet.js';
import { Empty, Shown } from '../design/shown.js';
import { Figure } from '../event/figure.js';
import { useCase, useCaseList, useMayHere } from '../shell/case.js';
import { Aspect } from '../records/aspect.js';
import classes from '../records/aspect.module.css';
import { byAspect } from '../records/strongest.js';
import { useWhole } from '../records/whole-list.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { AdoptForm } from './adopt-form.js';
import { AssessDesignForm } from './assess-design-form.js';
import { binds, RuleList, type Rule } from './rule-list.js';
import { designOfWords } from './words.js';

type Assessment = Answer<'/api/v1/collaborations/{collaborationId}/design-assessments'>['items'][number];

/** The rules a collaboration works under, and how its design was judged. */
export function InstitutionalDesignPage(): ReactElement {
  const rules = useWhole(useCaseList('/api/v1/collaborations/{collaborationId}/rules'));
  const assessments = useWhole(useCaseList('/api/v1/collaborations/{collaborationId}/design-assessments'));
  return (
    <Shown of={rules}>
      {(adopted) => (
        <Shown of={assessments}>{(judged) => <Design rules={adopted} assessments={judged} />}</Shown>
      )}
    </Shown>
  );
}

interface DesignProps {
  readonly rules: readonly Rule[];
  readonly assessments: readonly Assessment[];
}

function Design({ rules, assessments }: DesignProps): ReactElement {
  const t = useWords(designOfWords);
  const format = useFormat();
  const { today } = useCase();
  const mayWrite = useMayHere()('write', 'record');
  const [sheet, setSheet] = useState<DesignAspect | 'rule'>('rule');
  const [opened, setOpened] = useState(false);
  const open = (what: DesignAspect | 'rule'): void => {
    setSheet(what);
    setOpened(true);
  };
  const close = (): void => {
    setOpened(false);
  };
  const binding = rules.filter((rule) => binds(rule, today));
  const others = rules.filter((rule) => !binds(rule, today));
  const aspects = byAspect(DESIGN_ASPECTS, assessments);
  const missing = aspects.filter(([, all]) => all.length === 0).map(([aspect]) => t(aspect).toLowerCase());
  const adopt = mayWrite && (
    <Button
      onClick={() => {
        open('rule');
      }}
    >
      {t('adopt')}
    </Button>
  );
  return (
    <Page
      eyebrow={t('eyebrow')}
      title={
        rules.length === 0
          ? t('titleNone')
          : t(missing.length === 0 ? 'title' : 'titleOpen', {
              count: binding.length,
              names: format.list(missing),
            })
      }
      sub={t('sub')}
      acts={adopt}
    >
      <Section
        title={t('inForce')}
        beside={
          <Figure
            title={t('inForce')}
            figure={t('countRules', { count: binding.length })}
            rule={t('inForceRule')}
            positions={binding.map(({ position }) => position)}
          />
        }
      >
        {binding.length === 0 ? (
          <Empty title={t('noRules')} act={adopt}>
            {t('noRulesSub')}
          </Empty>
        ) : (
          <RuleList rules={binding} />
        )}
      </Section>
      <Section title={t('aspects')}>
        <div className={classes.aspects}>
          {aspects.map(([aspect, all]) => (
            <Aspect
              key={aspect}
              title={t(aspect)}
              what={t(`${aspect}.what`)}
              assessments={all}
              assess={
                mayWrite
                  ? () => {
                      open(aspect);
                    }
                  : undefined
              }
            />
          ))}
        </div>
      </Section>
      {others.length > 0 && (
        <Section title={t('notInForce')}>
          <RuleList rules={others} />
        </Section>
      )}
      <Footnote>{t('foot')}</Footnote>
      <Sheet opened={opened} close={close} title={t(sheet === 'rule' ? 'adopt' : 'assess')}>
        {sheet === 'rule' ? <AdoptForm close={close} /> : <AssessDesignForm aspect={sheet} close={close} />}
      </Sheet>
    </Page>
  );
}
