import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const SetUpPage = (): ReactElement => <Page title="SetUpPage">…</Page>;
