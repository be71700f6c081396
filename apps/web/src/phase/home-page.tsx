import type { ReactElement } from 'react';
import { Page, Section } from '../design/page.js';
import { FactList } from '../event/fact-list.js';
import { Figure } from '../event/figure.js';

export const HomePage = (): ReactElement => <Page title="Beranda" eyebrow="coba"><Section title="Fakta"><Figure title="Dialog" figure="86%" rule="aturan" positions={['000000000002']} /><FactList positions={['000000000002','000000000003']} /></Section></Page>;
