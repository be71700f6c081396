import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const BoardPage = (): ReactElement => <Page title="BoardPage">…</Page>;
