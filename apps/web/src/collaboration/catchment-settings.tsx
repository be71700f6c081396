import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { Section } from '../design/page.js';
import { Sheet } from '../design/sheet.js';
import { Empty } from '../design/shown.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CatchmentForm, useVillages, type Catchment } from './catchment-form.js';
import { RowAct, Setting } from '../records/settings-list.js';
import classes from '../records/settings.module.css';
import { settingsWords } from './words.js';

/** The catchments of the puskesmas, each with its dated villages. */
export function CatchmentSettings({ mayChange }: { mayChange: boolean }): ReactElement {
  const t = useWords(settingsWords);
  const format = useFormat();
  const villagesOf = useVillages();
  const { catchments } = useCase().collaboration;
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<Catchment | null>(null);
  const open = (one: Catchment | null) => (): void => {
    setChosen(one);
    setOpened(true);
  };
  const close = (): void => {
    setOpened(false);
  };
  const declare = mayChange && <Button onClick={open(null)}>{t('declare')}</Button>;
  return (
    <>
      {catchments.length === 0 ? (
        <Empty title={t('catchmentNone')} act={declare}>
          {t('catchmentNoneSub')}
        </Empty>
      ) : (
        <Section title={t('wilayah')}>
          <div className={classes.part}>
            <p className="small quiet">{t('catchmentHint')}</p>
            {declare}
          </div>
          <ul className="rows">
            {catchments.map((one) => (
              <Setting
                key={one.id}
                acts={
                  mayChange && (
                    <RowAct name={t('declareOf', { name: one.name })} onClick={open(one)}>
                      {t('declareAgain')}
                    </RowAct>
                  )
                }
              >
                <h3>{one.name}</h3>
                <ul className={`small quiet ${classes.history ?? ''}`}>
                  {villagesOf(one.villages).map((village) => (
                    <li key={village}>{village}</li>
                  ))}
                </ul>
                <p className="least dim">{t('declaredOn', { day: format.day(one.declared.occurredOn) })}</p>
              </Setting>
            ))}
          </ul>
        </Section>
      )}
      <Sheet
        opened={opened}
        close={close}
        title={chosen ? t('declareOf', { name: chosen.name }) : t('declare')}
      >
        <CatchmentForm catchment={chosen} close={close} />
      </Sheet>
    </>
  );
}
