import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const CommitmentsPage = (): ReactElement => <Page title="CommitmentsPage">…</Page>;
