import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const InstitutionalDesignPage = (): ReactElement => <Page title="InstitutionalDesignPage">…</Page>;
