// A page to try the chat on before it stands on the shop's own pages: the shop's name, a line, and the one script tag.
import type { Locale } from '../../kernel/locale.ts';
import { escapeHtml } from './frame-page.ts';

const lines: Readonly<Record<Locale, string>> = {
  fi: 'Tällä sivulla chattia voi kokeilla ennen kuin se on kaupan omilla sivuilla.',
  sv: 'På den här sidan kan chatten provas innan den finns på butikens egna sidor.',
  en: 'Try the chat on this page before it stands on the shop’s own pages.',
};

export function tryPage(shopName: string, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${escapeHtml(shopName)}</title>
<script src="/widget.js" data-locale="${locale}" async></script>
</head>
<body>
<main>
<h1>${escapeHtml(shopName)}</h1>
<p>${escapeHtml(lines[locale])}</p>
</main>
</body>
</html>
`;
}
