import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const TrustPage = (): ReactElement => <Page title="TrustPage">…</Page>;
