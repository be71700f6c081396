import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const CollaborationsPage = (): ReactElement => <Page title="CollaborationsPage">…</Page>;
