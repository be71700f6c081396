import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const RecordDialoguePage = (): ReactElement => <Page title="RecordDialoguePage">…</Page>;
