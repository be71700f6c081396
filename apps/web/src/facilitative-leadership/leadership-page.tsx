import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const LeadershipPage = (): ReactElement => <Page title="LeadershipPage">…</Page>;
