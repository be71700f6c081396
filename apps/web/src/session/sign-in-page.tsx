import type { ReactElement } from 'react';
import { Page } from '../design/page.js';

export const SignInPage = (): ReactElement => <Page title="Masuk">…</Page>;
