// The demo shop's page in the language asked for (`?lang=`): set before anything is painted, so that the chat finds it too.
import './shop.css';

const asked = new URLSearchParams(location.search).get('lang');
const locale = asked === 'sv' || asked === 'en' ? asked : 'fi';
document.documentElement.lang = locale;

document.addEventListener('DOMContentLoaded', () => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-sv]')) {
    const text = locale === 'fi' ? undefined : place.dataset[locale];
    if (text !== undefined) place.textContent = text;
  }
  document.querySelector(`nav a[hreflang="${locale}"]`)?.setAttribute('aria-current', 'true');
  const brand = document.querySelector<HTMLAnchorElement>('.brand');
  if (brand !== null && locale !== 'fi') brand.href = `/?lang=${locale}`;
});
