import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const StartingConditionsPage = (): ReactElement => <Page title="StartingConditionsPage">…</Page>;
