import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { ReasonSheet } from '../design/reason-sheet.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CellSheet, type CellAct } from './cell-sheet.js';
import { CorrectSheet } from './correct-sheet.js';
import { DisputeSheet } from './dispute-sheet.js';
import { MeasureSheet } from './measure-sheet.js';
import { cellKey, type Cell } from './series.js';
import { prevalenceWords } from './words.js';

type Act = CellAct | 'facts' | 'measure';

export interface CellActs {
  readonly open: (cell: Cell) => void;
  readonly measure: () => void;
  readonly sheets: ReactElement;
}

/** Opens a figure, and what can be done with it; the figure is always the one as it stands now. */
export function useCellActs(cells: readonly Cell[]): CellActs {
  const [act, setAct] = useState<Act | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const cell = cells.find((one) => cellKey(one) === at);
  const go = (next: Act, to?: Cell): void => {
    if (to) setAt(cellKey(to));
    setTurn((now) => now + 1);
    setAct(next);
  };
  const close = (): void => {
    setAct(null);
  };
  return {
    open: (to) => {
      go('facts', to);
    },
    measure: () => {
      go('measure');
    },
    sheets: (
      <>
        <MeasureSheet
          opened={act === 'measure'}
          close={close}
          cells={cells}
          correct={(to) => {
            go('correct', to);
          }}
        />
        {cell && (
          <>
            <CellSheet opened={act === 'facts'} close={close} cell={cell} go={go} />
            <CorrectSheet key={`k${turn}`} opened={act === 'correct'} close={close} cell={cell} />
            <DisputeSheet key={`s${turn}`} opened={act === 'dispute'} close={close} cell={cell} />
            <RetractSheet opened={act === 'retract'} close={close} cell={cell} />
          </>
        )}
      </>
    ),
  };
}

interface RetractSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly cell: Cell;
}

function RetractSheet({ opened, close, cell }: RetractSheetProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { id } = useCase();
  const command = useCommand('/api/v1/collaborations/{collaborationId}/prevalence/retractions');
  const { catchmentId, period, source, revision } = cell;
  return (
    <ReasonSheet
      opened={opened}
      close={close}
      title={t('retractTitle', { what: `${cell.catchment}, ${format.month(period)}` })}
      act={t('retract')}
      send={async (reason) => {
        const body = { catchmentId, period, source, reason };
        await command.mutateAsync({ path: { collaborationId: id }, body, revision });
        notifications.show({ message: t('retracted') });
      }}
    >
      <p className="quiet">{t('retractWarn')}</p>
    </ReasonSheet>
  );
}
