import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const AccountsPage = (): ReactElement => <Page title="AccountsPage">…</Page>;
