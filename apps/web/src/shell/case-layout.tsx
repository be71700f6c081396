import {
  IconBuildingBank,
  IconChartDots,
  IconHandStop,
  IconHistory,
  IconHome,
  IconListCheck,
  IconMap2,
  IconScale,
  IconSettings,
  IconSignature,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { dayIn } from '#collaboration/region.js';
import { useRead } from '../api/read.js';
import { LinkButton } from '../design/link-button.js';
import { Page } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { StateGlyph, type PhaseState } from '../design/state-glyph.js';
import { FactsProvider } from '../event/facts.js';
import { useMay } from '../access/session.js';
import { RegionContext } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { usePlaces } from './address.js';
import { CaseContext, type Case, type Collaboration } from './case.js';
import { Frame, type Place, type PlaceGroup } from './frame.js';
import classes from './frame.module.css';
import { useOfficePlaces } from './office.js';
import { Clock, TravelBanner } from './time-travel.js';
import { timeOn, useTravel, type TimeAsked } from './travel.js';
import { useChanges } from './changes.js';
import { shellWords } from './words.js';

const ICON = { size: 20, 'aria-hidden': true } as const;
const AT = '/k/$collaborationId';

/** Everything below a collaboration. */
export function CaseLayout(): ReactElement {
  const { collaborationId: id = '' } = usePlaces();
  const { day } = useTravel();
  // The region gives the time zone, and with it the instant at which a day ends.
  const now = useRead('/api/v1/collaborations/{collaborationId}', { path: { collaborationId: id } });
  return <Shown of={now}>{({ region }) => <CaseAt id={id} region={region} day={day} />}</Shown>;
}

function CaseAt({ id, region, day }: { id: string; region: string; day: string | null }): ReactElement {
  const time = useMemo(() => timeOn(day, region), [day, region]);
  const asked = { path: { collaborationId: id }, query: time };
  const collaboration = useRead('/api/v1/collaborations/{collaborationId}', asked);
  const mayRead = useMay()('read', 'record', { collaborationId: id, region });
  const phases = useRead('/api/v1/collaborations/{collaborationId}/phases', asked, { enabled: mayRead });
  const server = useRead('/health/ready');
  useChanges(id, mayRead);
  if (day !== null && collaboration.error?.status === 404) return <NotYetThere region={region} />;
  return (
    <RegionContext.Provider value={region}>
      <Shown of={server}>
        {({ now }) => (
          <Shown of={collaboration}>
            {(known) => (
              <CaseFrame
                collaboration={known}
                time={time}
                today={dayIn(region, time.asOf ?? now)}
                states={phases.data?.phases.map(({ state }) => state) ?? []}
              />
            )}
          </Shown>
        )}
      </Shown>
    </RegionContext.Provider>
  );
}

/** The day travelled to lies before anything was known of the collaboration. */
function NotYetThere({ region }: { region: string }): ReactElement {
  const t = useWords(shellWords);
  return (
    <RegionContext.Provider value={region}>
      <TravelBanner />
      <main className={classes.alone}>
        <Page title={t('notYet')} sub={t('notYetSub')}>
          <LinkButton to="/" variant="default">
            {t('collaborations')}
          </LinkButton>
        </Page>
      </main>
    </RegionContext.Provider>
  );
}

interface CaseFrameProps {
  readonly collaboration: Collaboration;
  readonly time: TimeAsked;
  readonly today: string;
  readonly states: readonly PhaseState[];
}

function CaseFrame({ collaboration, time, today, states }: CaseFrameProps): ReactElement {
  const t = useWords(shellWords);
  const may = useMay();
  const office = useOfficePlaces();
  const { id, region, name, issue } = collaboration;
  const travelling = time.asOf !== undefined;
  const known = useMemo<Case>(() => {
    const names = new Map(collaboration.stakeholders.map((one) => [one.id, one.name]));
    return {
      id,
      collaboration,
      today,
      time,
      travelling,
      nameOf: (stakeholderId) => names.get(stakeholderId) ?? stakeholderId.slice(0, 8),
    };
  }, [id, collaboration, today, time, travelling]);
  const params = { collaborationId: id };
  const place = (label: string, at: string, icon: Place['icon']): Place => ({
    label,
    icon,
    params,
    to: `${AT}${at}`,
  });
  const glyph = (index: number): ReactElement => <StateGlyph state={states[index] ?? 'no-evidence'} />;
  const home: Place = { ...place(t('home'), '', <IconHome {...ICON} />), to: `${AT}/`, exact: true };
  const dialogues = place(t('dialogues'), '/rapat', glyph(0));
  const commitments = place(t('commitments'), '/komitmen', glyph(2));
  const groups: readonly PlaceGroup[] = [
    { places: [home] },
    {
      title: t('fivePhases'),
      places: [
        dialogues,
        place(t('trust'), '/kepercayaan', glyph(1)),
        commitments,
        place(t('understanding'), '/pemahaman', glyph(3)),
        place(t('outcomes'), '/hasil-sementara', glyph(4)),
      ],
    },
    {
      title: t('around'),
      places: [
        place(t('startingConditions'), '/kondisi-awal', <IconMap2 {...ICON} />),
        place(t('institutionalDesign'), '/desain-kelembagaan', <IconBuildingBank {...ICON} />),
        place(t('leadership'), '/kepemimpinan', <IconHandStop {...ICON} />),
        place(t('factors'), '/faktor', <IconScale {...ICON} />),
      ],
    },
    {
      title: t('proof'),
      places: [
        place(t('prevalence'), '/prevalensi', <IconChartDots {...ICON} />),
        place(t('timeline'), '/linimasa', <IconHistory {...ICON} />),
        place(t('settings'), '/pengaturan', <IconSettings {...ICON} />),
      ],
    },
    { title: t('office'), places: office },
  ];
  const mayRecord = !travelling && may('write', 'record', { collaborationId: id, region });
  return (
    <CaseContext.Provider value={known}>
      <FactsProvider>
        <Frame
          title={name}
          sub={issue}
          groups={groups}
          dock={[
            home,
            { ...dialogues, icon: <IconUsersGroup {...ICON} /> },
            mayRecord
              ? { ...commitments, icon: <IconSignature {...ICON} /> }
              : place(t('prevalence'), '/prevalensi', <IconChartDots {...ICON} />),
          ]}
          {...(mayRecord && { record: place(t('record'), '/rapat/catat', <IconListCheck {...ICON} />) })}
          tools={<Clock today={today} />}
          banner={<TravelBanner />}
        >
          <Outlet />
        </Frame>
      </FactsProvider>
    </CaseContext.Provider>
  );
}
