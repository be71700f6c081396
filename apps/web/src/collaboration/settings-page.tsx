import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const SettingsPage = (): ReactElement => <Page title="SettingsPage">…</Page>;
