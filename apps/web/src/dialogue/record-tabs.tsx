import { useEffect, useState, type ReactElement } from 'react';
import { useWords } from '../words/words.js';
import classes from './record.module.css';
import { recordWords } from './record-words.js';

const PARTS = ['hadir', 'terbawa', 'catatan'] as const;
type Part = (typeof PARTS)[number];

export function scrollTo(part: Part): void {
  document.getElementById(part)?.scrollIntoView({ behavior: 'smooth' });
}

/** What was just added, above the composer. */
export function showLastLine(): void {
  requestAnimationFrame(() => {
    document.querySelector('#catatan li:last-child')?.scrollIntoView({ block: 'nearest' });
  });
}

/** The part that is at the top of the window. */
function usePartInView(): Part {
  const [part, setPart] = useState<Part>('hadir');
  useEffect(() => {
    const look = (): void => {
      const passed = PARTS.filter(
        (one) => (document.getElementById(one)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 2,
      );
      setPart(passed.at(-1) ?? 'hadir');
    };
    addEventListener('scroll', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
    };
  }, []);
  return part;
}

interface RecordTabsProps {
  readonly roster: string;
  readonly carried: string;
  readonly notes: string;
}

/** The parts of the page and how far each is, for a phone. */
export function RecordTabs({ roster, carried, notes }: RecordTabsProps): ReactElement {
  const t = useWords(recordWords);
  const part = usePartInView();
  const tabs = [
    ['hadir', t('tabRoster'), roster],
    ['terbawa', t('tabCarried'), carried],
    ['catatan', t('tabNotes'), notes],
  ] as const;
  return (
    <nav aria-label={t('parts')} className={`${classes.tabs} off-paper`}>
      {tabs.map(([id, label, count]) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === part}
          onClick={(event) => {
            event.preventDefault();
            scrollTo(id);
          }}
        >
          {label} <b>{count}</b>
        </a>
      ))}
    </nav>
  );
}
