import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const DialoguesPage = (): ReactElement => <Page title="DialoguesPage">…</Page>;
