import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const OutcomesPage = (): ReactElement => <Page title="OutcomesPage">…</Page>;
