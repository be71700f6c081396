import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const CommitmentPage = (): ReactElement => <Page title="CommitmentPage">…</Page>;
