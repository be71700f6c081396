import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const FactorsPage = (): ReactElement => <Page title="FactorsPage">…</Page>;
