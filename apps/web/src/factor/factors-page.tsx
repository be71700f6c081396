import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { BOXES, type Box } from '#collaboration/box.js';
import { FACTOR_KINDS } from '#collaboration/factor/factor.events.js';
import { useCommand } from '../api/command.js';
import { Footnote, Page } from '../design/page.js';
import { ReasonSheet } from '../design/reason-sheet.js';
import { Sheet } from '../design/sheet.js';
import { Empty, Shown } from '../design/shown.js';
import { designWords } from '../design/words.js';
import { Figure } from '../event/figure.js';
import { useCaseList, useMayHere } from '../shell/case.js';
import { useWhole } from '../records/whole-list.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './factors.module.css';
import { NoteForm } from './note-form.js';
import { Side, type Factor } from './side.js';
import { factorWords } from './words.js';

/** What drives the collaboration and what holds it back, by the nine boxes. */
export function FactorsPage(): ReactElement {
  const list = useWhole(useCaseList('/api/v1/collaborations/{collaborationId}/factors'));
  return <Shown of={list}>{(factors) => <Factors factors={factors} />}</Shown>;
}

function Factors({ factors }: { factors: readonly Factor[] }): ReactElement {
  const t = useWords(factorWords);
  const format = useFormat();
  const mayNote = useMayHere()('write', 'record');
  const [box, setBox] = useState<Box | null>(null);
  const [taken, setTaken] = useState<Factor | null>(null);
  const of = (one: Box): readonly Factor[] => factors.filter((factor) => factor.box === one);
  const standing = factors.filter(({ retracted }) => retracted === null);
  const drivers = standing.filter(({ kind }) => kind === 'driver');
  const barriers = standing.filter(({ kind }) => kind === 'barrier');
  const empty = BOXES.filter((one) => of(one).length === 0);
  const act = mayNote && (
    <Button
      onClick={() => {
        setBox(empty[0] ?? 'dialogue');
      }}
    >
      {t('note')}
    </Button>
  );
  const named = (boxes: readonly Box[]): string => format.list(boxes.map((one) => t(one).toLowerCase()));
  return (
    <Page
      eyebrow={t('eyebrow')}
      title={
        standing.length === 0
          ? t('titleNone')
          : t('title', { drivers: drivers.length, barriers: barriers.length })
      }
      sub={barriers.length === 0 ? t('sub') : t('subMost', { boxes: named(mostOf(barriers)) })}
      acts={act}
    >
      {factors.length === 0 ? (
        <Empty title={t('titleNone')} act={act}>
          {t('noneSub')}
        </Empty>
      ) : (
        <>
          <p className={`${classes.figures ?? ''} small`}>
            {(
              [
                ['driversAll', drivers],
                ['barriersAll', barriers],
              ] as const
            ).map(([title, counted]) => (
              <span key={title}>
                {t(title)}{' '}
                <Figure
                  title={t(title)}
                  figure={format.number(counted.length)}
                  rule={t('rule')}
                  positions={counted.map(({ recorded }) => recorded.position)}
                />
              </span>
            ))}
          </p>
          {BOXES.filter((one) => of(one).length > 0).map((one) => (
            <section key={one} className={classes.box}>
              <div className={classes.head}>
                <h2>{t(one)}</h2>
                {mayNote && (
                  <Button
                    variant="subtle"
                    className="off-paper"
                    aria-label={t('noteIn', { box: t(one) })}
                    onClick={() => {
                      setBox(one);
                    }}
                  >
                    {t('noteHere')}
                  </Button>
                )}
              </div>
              <div className={classes.sides}>
                {FACTOR_KINDS.map((kind) => (
                  <Side
                    key={kind}
                    kind={kind}
                    factors={of(one).filter((factor) => factor.kind === kind)}
                    retract={mayNote ? setTaken : undefined}
                  />
                ))}
              </div>
            </section>
          ))}
          {empty.length > 0 && (
            <p className={`${classes.box ?? ''} quiet`}>{t('emptyBoxes', { boxes: named(empty) })}</p>
          )}
        </>
      )}
      <Footnote>{t('foot')}</Footnote>
      <Sheet
        opened={box !== null}
        close={() => {
          setBox(null);
        }}
        title={t('note')}
      >
        {box && (
          <NoteForm
            box={box}
            close={() => {
              setBox(null);
            }}
          />
        )}
      </Sheet>
      <Retraction
        factor={taken}
        close={() => {
          setTaken(null);
        }}
      />
    </Page>
  );
}

/** The boxes that most of these factors belong to. */
function mostOf(factors: readonly Factor[]): readonly Box[] {
  const counts = BOXES.map((box) => factors.filter((factor) => factor.box === box).length);
  const most = Math.max(...counts);
  return BOXES.filter((_box, index) => counts[index] === most);
}

function Retraction({ factor, close }: { factor: Factor | null; close: () => void }): ReactElement {
  const t = useWords(factorWords);
  const common = useWords(designWords);
  const command = useCommand('/api/v1/factors/{factorId}/retraction');
  return (
    <ReasonSheet
      opened={factor !== null}
      close={close}
      title={common('retract')}
      act={common('retract')}
      send={async (reason) => {
        await command.mutateAsync({ path: { factorId: factor?.id ?? '' }, body: { reason } });
        notifications.show({ message: t('retracted') });
      }}
    >
      <p>{factor?.text}</p>
      <p className="small quiet">{common('retractHint')}</p>
    </ReasonSheet>
  );
}
