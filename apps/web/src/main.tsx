import './design/mantine-styles.js';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { asProblem } from './api/problem.js';
import { resolver, theme } from './design/theme.js';
import { routerWith } from './shell/router.js';
import { onLanguage } from './words/words.js';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// Where Mantine's own parts look for it that do not ask the provider.
Object.assign(globalThis, { __webpack_nonce__: nonce });

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, failure) => failures < 2 && asProblem(failure).isPassing,
    },
    mutations: { retry: (failures, failure) => failures < 2 && asProblem(failure).isPassing },
  },
});
// What the server says in words was said in the other language.
onLanguage(() => void client.invalidateQueries());
const router = routerWith(client);
// Letters that come after the text would move it.
for (const family of ['Plus Jakarta Sans Variable', 'Source Sans 3 Variable'])
  void document.fonts.load(`1em "${family}"`);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
// What is shown first is a page, and not that one is coming. Nothing waits here at the top: pages import from this file.
void router.load().finally(() => {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolver}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <Notifications position="top-center" />
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
});
