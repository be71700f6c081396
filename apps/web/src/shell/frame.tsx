import { ActionIcon, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconLanguage, IconMenu2, IconMoon, IconPencilPlus, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useRead } from '../api/read.js';
import { LinkButton } from '../design/link-button.js';
import { Sheet } from '../design/sheet.js';
import { useSession } from '../access/session.js';
import { useFormat } from '../words/use-format.js';
import { languageNow, speak, useWords } from '../words/words.js';
import { Brand } from './brand.js';
import classes from './frame.module.css';
import { shellWords } from './words.js';

export interface Place {
  readonly label: string;
  readonly icon: ReactNode;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  /** Whether it is only where one is when nothing follows in the address. */
  readonly exact?: boolean;
}

export interface PlaceGroup {
  readonly title?: string;
  readonly places: readonly Place[];
}

interface FrameProps {
  readonly title: string;
  readonly sub?: string;
  readonly groups: readonly PlaceGroup[];
  /** Those that a thumb reaches on a phone, two at each side of the button. */
  readonly dock: readonly Place[];
  /** Where a meeting is recorded, if one may. */
  readonly record?: Place;
  /** What stands at the right of the header. */
  readonly tools?: ReactNode;
  /** What stands above everything. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page behind the door: where one is, where one can go, and what time it is. */
export function Frame({
  title,
  sub,
  groups,
  dock,
  record,
  tools,
  banner,
  children,
}: FrameProps): ReactElement {
  const t = useWords(shellWords);
  const [menu, setMenu] = useState(false);
  const { online } = useNetwork();
  const close = (): void => {
    setMenu(false);
  };
  return (
    <>
      <a href="#isi" className={`${classes.skip} off-paper`}>
        {t('skip')}
      </a>
      {banner}
      <div className={classes.shell}>
        <nav className={`${classes.side} off-paper`} aria-label={t('navigation')}>
          <Link to="/" className={classes.brand}>
            <Brand />
            <b>Rembuk</b>
          </Link>
          {record && <RecordButton place={record} className={classes.sideRecord} />}
          <Groups groups={groups} />
          <Me />
        </nav>
        <div>
          <header className={`${classes.top} off-paper`}>
            <Link to="/" className={classes.place}>
              <span className={classes.onlyPhone}>
                <Brand />
              </span>
              <span>
                <b>{title}</b>
                {sub !== undefined && <span>{sub}</span>}
              </span>
            </Link>
            {tools}
            <Language />
            <Scheme />
          </header>
          {!online && <p className={classes.offline}>{t('offline')}</p>}
          <main id="isi" tabIndex={-1} className={classes.main}>
            {children}
            <Simulated />
          </main>
        </div>
      </div>
      <nav
        className={`${classes.dock} off-paper`}
        aria-label={t('navigation')}
        data-record={record !== undefined}
      >
        {dock.slice(0, 2).map((place) => (
          <DockLink key={place.to} place={place} />
        ))}
        {record && <RecordButton place={record} className={classes.dockRecord} />}
        {dock.slice(2).map((place) => (
          <DockLink key={place.to} place={place} />
        ))}
        <UnstyledButton
          className={classes.dockLink}
          aria-haspopup="dialog"
          onClick={() => {
            setMenu(true);
          }}
        >
          <IconMenu2 size={22} aria-hidden="true" />
          {t('menu')}
        </UnstyledButton>
      </nav>
      <Sheet opened={menu} close={close} title={t('menu')}>
        <div className={classes.menu} onClickCapture={close}>
          <Groups groups={groups} />
          <Me />
        </div>
      </Sheet>
    </>
  );
}

const linkOf = ({
  to,
  params,
  exact = false,
}: Place): { to: string; params: never; activeOptions: object } => ({
  to,
  params: params as never,
  activeOptions: { exact, includeSearch: false },
});

const RecordButton = ({
  place,
  className,
}: {
  place: Place;
  className: string | undefined;
}): ReactElement => (
  <LinkButton
    {...linkOf(place)}
    className={className}
    leftSection={<IconPencilPlus size={20} aria-hidden="true" />}
  >
    {place.label}
  </LinkButton>
);

const DockLink = ({ place }: { place: Place }): ReactElement => (
  <Link {...linkOf(place)} className={classes.dockLink}>
    {place.icon}
    {place.label}
  </Link>
);

const Groups = ({ groups }: { groups: readonly PlaceGroup[] }): ReactElement => (
  <>
    {groups.map(({ title, places }) => (
      <section key={title ?? ''} className={classes.group}>
        {title !== undefined && <h2>{title}</h2>}
        <ul className="plain">
          {places.map((place) => (
            <li key={place.to}>
              <Link {...linkOf(place)}>
                {place.icon}
                <span>{place.label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

function Me(): ReactElement {
  const t = useWords(shellWords);
  const session = useSession();
  return (
    <section className={`${classes.group} ${classes.me}`}>
      <ul className="plain">
        <li>
          <Link to="/akun">
            <IconUser size={20} aria-hidden="true" />
            <span>{session?.name ?? t('ownAccount')}</span>
          </Link>
        </li>
      </ul>
    </section>
  );
}

export function Scheme(): ReactElement {
  const t = useWords(shellWords);
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  return (
    <ActionIcon
      aria-label={t(dark ? 'light' : 'dark')}
      onClick={() => {
        setColorScheme(dark ? 'light' : 'dark');
      }}
    >
      {dark ? <IconSun size={21} /> : <IconMoon size={21} />}
    </ActionIcon>
  );
}

export function Language(): ReactElement {
  const t = useWords(shellWords);
  return (
    <ActionIcon
      aria-label={t('language')}
      title={t('language')}
      onClick={() => void speak(languageNow() === 'id' ? 'en' : 'id')}
    >
      <IconLanguage size={21} />
    </ActionIcon>
  );
}

/** The demonstration says on every page that its time is not the world's. */
export function Simulated(): ReactElement | null {
  const t = useWords(shellWords);
  const format = useFormat();
  const { data } = useRead('/health/ready');
  if (data?.clock !== 'simulated') return null;
  return <p className={classes.simulated}>{t('simulated', { instant: format.instant(data.now) })}</p>;
}
