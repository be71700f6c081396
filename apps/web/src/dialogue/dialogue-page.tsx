import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const DialoguePage = (): ReactElement => <Page title="DialoguePage">…</Page>;
