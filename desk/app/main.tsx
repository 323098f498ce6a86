// Puts the page together and into the document.
import { FluentProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AnnouncerProvider } from './frame/announcer.tsx';
import { SessionGate } from './session/session-gate.tsx';
import { useTheme } from './theme.ts';
import { WordsProvider } from './words/words.tsx';

const client = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: true, networkMode: 'always', staleTime: 5_000 } },
});

function Page() {
  return (
    <FluentProvider theme={useTheme()} style={{ height: '100%' }}>
      <QueryClientProvider client={client}>
        <WordsProvider>
          <AnnouncerProvider>
            <SessionGate />
          </AnnouncerProvider>
        </WordsProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}

const element = document.getElementById('desk');
if (element !== null) {
  createRoot(element).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
