import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const InvitationPage = (): ReactElement => <Page title="InvitationPage">…</Page>;
