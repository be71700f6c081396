import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const TimelinePage = (): ReactElement => <Page title="TimelinePage">…</Page>;
