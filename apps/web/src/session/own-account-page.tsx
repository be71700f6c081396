import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const OwnAccountPage = (): ReactElement => <Page title="OwnAccountPage">…</Page>;
