import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const UnderstandingPage = (): ReactElement => <Page title="UnderstandingPage">…</Page>;
