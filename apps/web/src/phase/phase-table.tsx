import { IconChevronDown } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { StateWord } from '../design/state-word.js';
import { Figure } from '../event/figure.js';
import { useWords } from '../words/words.js';
import classes from './phase-table.module.css';
import { phaseWords } from './phase-words.js';
import type { Told } from './tell.js';

/** What the ring draws, as a table; cards on a phone, where it is closed at first. */
export function PhaseTable({ phases }: { phases: readonly Told[] }): ReactElement {
  const t = useWords(phaseWords);
  const roomy = useMediaQuery('(min-width: 43.75em)', true, { getInitialValueInEffect: false });
  return (
    <details open={roomy} className={classes.details}>
      <summary>
        <h2>{t('table')}</h2>
        <IconChevronDown size={20} aria-hidden="true" />
      </summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('phase')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('meaning')}</th>
            <th scope="col">{t('evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {phases.map(({ name, standing, figure, meaning, age, door }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <StateWord state={standing.state} />
              </td>
              <td className={`figure ${classes.figure}`}>
                <Figure {...door}>{figure}</Figure>
              </td>
              <td className="quiet">{meaning}</td>
              <td className="quiet">
                {age === null ? '–' : t('ageOfWindow', { age, window: standing.limits.window })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
