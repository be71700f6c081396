import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const PrevalencePage = (): ReactElement => <Page title="PrevalencePage">…</Page>;
