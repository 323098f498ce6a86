// The demo shop's front page: what a shop's own page may look like with the chat in it. Finnish stands in the page; the other
// languages stand beside it for `shop.ts` to put in.
import type { Goods } from './shop-window.ts';

type Words = Readonly<Record<'fi' | 'sv' | 'en', string>>;

const words = {
  skip: { fi: 'Siirry sisältöön', sv: 'Till innehållet', en: 'Skip to content' },
  slogan: {
    fi: 'Kotiin, pihalle ja puutarhaan',
    sv: 'För hemmet, gården och trädgården',
    en: 'For home, yard and garden',
  },
  heading: { fi: 'Valmiina talveen', sv: 'Redo för vintern', en: 'Ready for winter' },
  lead: {
    fi: 'Lumityöt, iltakahvit ja verkko, joka kantaa saunalle asti. Kahdeksan myymälää, ja kaikki löytyy myös verkosta.',
    sv: 'Snöskottning, kvällskaffe och ett nät som når ända till bastun. Åtta varuhus, och allt finns också på webben.',
    en: 'Snow work, evening coffee and a network that reaches the sauna. Eight stores, and all of it online too.',
  },
  ask: {
    fi: 'Mietitkö, missä myymälässä tuotetta on? Kysy chatissa: vastaus tulee heti.',
    sv: 'Undrar du vilket varuhus som har varan? Fråga i chatten, så får du svar genast.',
    en: 'Wondering which store has it? Ask in the chat and get the answer at once.',
  },
  goods: { fi: 'Juuri nyt', sv: 'Just nu', en: 'Right now' },
  sale: { fi: 'Tarjous', sv: 'Erbjudande', en: 'Offer' },
  foot: {
    fi: 'Kotikaarna on keksitty ketju: sivu näyttää, miltä asiakaspalvelu tuntuu kaupan omalla sivulla.',
    sv: 'Kotikaarna är en påhittad kedja: sidan visar hur kundtjänsten känns på butikens egen sida.',
    en: 'Kotikaarna is an invented chain: the page shows how customer service feels on a shop’s own page.',
  },
} as const satisfies Record<string, Words>;

export function shopPage(goods: readonly Goods[]): string {
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Kotikaarna</title>
<link rel="icon" href="/pictures/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/shop.css">
<script src="/shop.js"></script>
</head>
<body>
<a class="skip" href="#content" ${others(words.skip)}>${words.skip.fi}</a>
<header>
<a class="brand" href="/"><img src="/pictures/mark.svg" alt="" width="36" height="36">Kotikaarna</a>
<p ${others(words.slogan)}>${words.slogan.fi}</p>
<nav aria-label="Kieli / Språk / Language">
<a href="?lang=fi" lang="fi" hreflang="fi">Suomi</a>
<a href="?lang=sv" lang="sv" hreflang="sv">Svenska</a>
<a href="?lang=en" lang="en" hreflang="en">English</a>
</nav>
</header>
<main id="content">
<section class="hero">
<div>
<h1 ${others(words.heading)}>${words.heading.fi}</h1>
<p ${others(words.lead)}>${words.lead.fi}</p>
<p class="ask" ${others(words.ask)}>${words.ask.fi}</p>
</div>
<img src="/pictures/hero.svg" alt="" width="480" height="300">
</section>
<h2 ${others(words.goods)}>${words.goods.fi}</h2>
<ul class="goods">
${goods.map(card).join('\n')}
</ul>
</main>
<footer><p ${others(words.foot)}>${words.foot.fi}</p></footer>
<script src="/widget.js" async></script>
</body>
</html>
`;
}

function card({ id, title, price, sale }: Goods): string {
  const offer = (locale: 'fi' | 'sv' | 'en'): string =>
    sale === undefined
      ? ''
      : `${words.sale[locale]} ${days(sale.from, sale.until, locale)}: ${euros(sale.price, locale)}`;
  return `<li>
<img src="/pictures/${id.toLowerCase()}.svg" alt="" width="200" height="150" loading="lazy">
<h3 ${others(title)}>${escapeHtml(title.fi)}</h3>
<p class="price" ${others(each((locale) => euros(price, locale)))}>${euros(price, 'fi')}</p>${
    sale === undefined ? '' : `\n<p class="sale" ${others(each(offer))}>${offer('fi')}</p>`
  }
</li>`;
}

function each(text: (locale: 'fi' | 'sv' | 'en') => string): Words {
  return { fi: text('fi'), sv: text('sv'), en: text('en') };
}

const tags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-IE' } as const;

function euros(amount: string, locale: 'fi' | 'sv' | 'en'): string {
  return new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR' }).format(Number(amount));
}

function days(from: string, until: string, locale: 'fi' | 'sv' | 'en'): string {
  const format = new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(from), new Date(until));
}

function others(texts: Words): string {
  return `data-sv="${escapeHtml(texts.sv)}" data-en="${escapeHtml(texts.en)}"`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
