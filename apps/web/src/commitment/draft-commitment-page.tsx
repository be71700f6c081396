import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const DraftCommitmentPage = (): ReactElement => <Page title="DraftCommitmentPage">…</Page>;
