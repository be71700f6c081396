import { Tabs } from '@mantine/core';
import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { Page } from '../design/page.js';
import { useQueryText } from '../shell/address.js';
import { useCase, useCaseRead, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CadenceSettings } from './cadence-settings.js';
import { CatchmentSettings } from './catchment-settings.js';
import { ClosingSettings } from './closing-settings.js';
import { PeopleSettings } from './people-settings.js';
import { RosterSettings } from './roster-settings.js';
import { ruleDifferences } from './rule-differences.js';
import { RulesSettings } from './rules-settings.js';
import { rulesWords } from './rules-words.js';
import classes from '../records/settings.module.css';
import { rosterWords, settingsWords } from './words.js';

const PARTS = ['pihak', 'irama', 'wilayah', 'aturan', 'orang', 'penutupan'] as const;
type Part = (typeof PARTS)[number];

const isPart = (text: string | undefined): text is Part => PARTS.some((part) => part === text);

/** What a collaboration is made of; which part is open stands in the address. */
export function SettingsPage(): ReactElement {
  const t = useWords(settingsWords);
  const may = useMayHere();
  const [{ bagian }, change] = useQueryText();
  const { closed } = useCase().collaboration;
  const parts = PARTS.filter((part) => part !== 'orang' || may('read', 'person'));
  const part = isPart(bagian) && parts.includes(bagian) ? bagian : 'pihak';
  const mayChange = may('configure', 'collaboration') && closed === null;
  return (
    <Page eyebrow={t('eyebrow')} title={useFinding(part)}>
      <Tabs
        value={part}
        variant="unstyled"
        keepMounted={false}
        onChange={(next) => {
          change({ bagian: next ?? undefined });
        }}
      >
        <Tabs.List className={`${classes.tabs ?? ''} off-paper`} aria-label={t('parts')}>
          {parts.map((one) => (
            <Tabs.Tab key={one} value={one} className={classes.tab}>
              {t(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="pihak">
          <RosterSettings mayChange={mayChange} />
        </Tabs.Panel>
        <Tabs.Panel value="irama">
          <CadenceSettings mayChange={mayChange} />
        </Tabs.Panel>
        <Tabs.Panel value="wilayah">
          <CatchmentSettings mayChange={mayChange} />
        </Tabs.Panel>
        <Tabs.Panel value="aturan">
          <RulesSettings mayChange={mayChange} />
        </Tabs.Panel>
        {parts.includes('orang') && (
          <Tabs.Panel value="orang">
            <PeopleSettings />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="penutupan">
          <ClosingSettings mayChange={mayChange} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** What the open part says, in a sentence. */
function useFinding(part: Part): string {
  const t = useWords(settingsWords);
  const sayRoster = useWords(rosterWords);
  const sayRules = useWords(rulesWords);
  const format = useFormat();
  const { id, collaboration } = useCase();
  const { stakeholders, cadences, catchments, closed } = collaboration;
  const rules = useCaseRead('/api/v1/collaborations/{collaborationId}/phase-rules', { limit: 200 }).data;
  const people = useRead(
    '/api/v1/people',
    { query: { collaborationId: id, limit: 200 } },
    { enabled: part === 'orang' },
  ).data;
  const here = stakeholders.filter(({ left }) => left === null);
  const ofState = here.filter(({ state }) => state).length;
  const running = cadences.filter(({ ended }) => ended === null).length;
  const chosen = rules ? ruleDifferences(rules.defaults, rules.current).length : 0;
  const villages = new Set(
    catchments.flatMap((one) => one.villages.filter(({ to }) => !to).map(({ code }) => code)),
  ).size;
  const known = (people?.items ?? []).filter(({ forgottenAt }) => forgottenAt === null).length;
  const findings: Readonly<Record<Part, () => string>> = {
    pihak: () =>
      here.length === 0
        ? sayRoster('titleNone')
        : sayRoster('title', { count: here.length, state: ofState, others: here.length - ofState }),
    irama: () => (running === 0 ? t('cadenceNone') : t('cadenceTitle', { count: running })),
    wilayah: () =>
      catchments.length === 0
        ? t('catchmentNone')
        : t(villages === 0 ? 'catchmentTitleBare' : 'catchmentTitle', { count: catchments.length, villages }),
    aturan: () => (chosen === 0 ? sayRules('titleDefault') : sayRules('titleChosen', { count: chosen })),
    orang: () => (known === 0 ? t('orang') : t('peopleTitle', { count: known })),
    penutupan: () => (closed ? t('closedTitle', { day: format.day(closed.occurredOn) }) : t('closingTitle')),
  };
  return findings[part]();
}
