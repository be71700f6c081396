import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { ASPECTS, type Aspect as Of } from '#collaboration/starting-conditions/starting-conditions.events.js';
import type { Answer } from '../api/read.js';
import { Footnote, Page, Section } from '../design/page.js';
import { Sheet } from '../design/sheet.js';
import { Shown } from '../design/shown.js';
import { useCase, useCaseList, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { Aspect } from '../records/aspect.js';
import classes from '../records/aspect.module.css';
import { AssessForm } from './assess-sheet.js';
import { byAspect, strongest } from '../records/strongest.js';
import { useWhole } from '../records/whole-list.js';
import { levelWords } from '../records/level-words.js';
import { startingWords } from './words.js';

const GROUPS = [
  ['asymmetries', ['power-asymmetry', 'resource-asymmetry', 'knowledge-asymmetry']],
  ['participation', ['incentives', 'constraints']],
  ['history', ['prehistory']],
] as const satisfies readonly (readonly [string, readonly Of[]])[];
const ASYMMETRIES: readonly Of[] = GROUPS[0][1];

type Assessment = Answer<'/api/v1/collaborations/{collaborationId}/starting-conditions'>['items'][number];

/** What the parties brought with them, by six aspects. */
export function StartingConditionsPage(): ReactElement {
  const list = useWhole(useCaseList('/api/v1/collaborations/{collaborationId}/starting-conditions'));
  return <Shown of={list}>{(assessments) => <Conditions assessments={assessments} />}</Shown>;
}

function Conditions({ assessments }: { assessments: readonly Assessment[] }): ReactElement {
  const t = useWords(startingWords);
  const { nameOf } = useCase();
  const format = useFormat();
  const mayAssess = useMayHere()('write', 'record');
  const [aspect, setAspect] = useState<Of>('power-asymmetry');
  const [opened, setOpened] = useState(false);
  const found = new Map(byAspect(ASPECTS, assessments));
  const latest = [...found.values()].flatMap(([last]) => (last ? [last] : []));
  const unassessed = ASPECTS.find((one) => found.get(one)?.length === 0);
  const assess = (of: Of): void => {
    setAspect(of);
    setOpened(true);
  };
  const close = (): void => {
    setOpened(false);
  };
  return (
    <Page
      eyebrow={t('eyebrow')}
      title={useFinding(latest)}
      sub={
        latest[0] === undefined
          ? t('subNone')
          : t('sub', {
              count: latest.length,
              all: ASPECTS.length,
              day: format.day(assessments[0]?.occurredOn ?? ''),
            })
      }
      acts={
        mayAssess && (
          <Button
            onClick={() => {
              assess(unassessed ?? 'power-asymmetry');
            }}
          >
            {t('assess')}
          </Button>
        )
      }
    >
      {GROUPS.map(([group, aspects]) => (
        <Section key={group} title={t(group)}>
          <div className={classes.aspects}>
            {aspects.map((one) => (
              <Aspect
                key={one}
                title={t(one)}
                what={t(`${one}.what`)}
                assessments={found.get(one) ?? []}
                assess={
                  mayAssess
                    ? () => {
                        assess(one);
                      }
                    : undefined
                }
                also={({ prehistory, stakeholders }) => (
                  <p className="small quiet">
                    {[
                      ...(prehistory ? [t(prehistory)] : []),
                      ...(stakeholders.length > 0
                        ? [t('concerns', { names: format.list(stakeholders.map(nameOf)) })]
                        : []),
                    ].join('. ')}
                  </p>
                )}
              />
            ))}
          </div>
        </Section>
      ))}
      <Footnote>{t('foot')}</Footnote>
      <Sheet opened={opened} close={close} title={t('assess')}>
        <AssessForm aspect={aspect} close={close} />
      </Sheet>
    </Page>
  );
}

/** The strongest asymmetry, in a sentence. */
function useFinding(latest: readonly Assessment[]): string {
  const t = useWords(startingWords);
  const say = useWords(levelWords);
  const format = useFormat();
  if (latest.length === 0) return t('titleNone');
  const most = strongest(latest.filter(({ aspect }) => ASYMMETRIES.includes(aspect)));
  if (!most) return t('titleNoAsymmetry');
  const names = format.list(most.aspects.map((aspect) => t(aspect).toLowerCase()));
  return t('title', { level: say(most.level), names });
}
