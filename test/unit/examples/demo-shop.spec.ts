// The demo shop is data that people and other tests lean on: every case that the service must be able to tell about has to
// occur in it. Reads the files by itself and knows nothing of the import.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

type Row = Readonly<Record<string, string>>;
type Texts = Readonly<Record<string, string>>;
interface Answer {
  readonly id: string;
  readonly topic: string;
  readonly ask: Readonly<Record<string, readonly string[]>>;
  readonly say: Texts;
  readonly valid_until?: string;
}
interface Service {
  readonly id: string;
  readonly name: Texts;
  readonly max_weight?: string;
  readonly areas: { readonly include: readonly string[]; readonly exclude?: readonly string[] };
}

const folder = new URL('../../../examples/demo-shop/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
/** Unquoted tab-separated rows, as Merchant takes them: a `"` is an inch mark. */
const tsv = (name: string): Row[] =>
  parse(text(name), { columns: true, delimiter: '\t', quote: false, relax_column_count: false });

const counted = Date.parse('2026-11-22T07:00:00+02:00');
const hourMs = 3_600_000;

describe('the demo shop', () => {
  const products = tsv('products.tsv');
  const inventory = tsv('inventory.tsv');
  const stores: Row[] = parse(text('stores.csv'), { columns: true });
  const { services } = parseYaml(text('delivery.yaml')) as { services: Service[] };
  const answers = parseYaml(text('answers.yaml')) as Answer[];
  const shop = parseYaml(text('shop.yaml')) as {
    name: string;
    aliases: Texts;
    teams: { id: string }[];
    special_hours: Texts;
  };
  const byId = new Map(products.map((row) => [row['id'], row]));
  const stockOf = (id: string): Row[] => inventory.filter((row) => row['id'] === id);
  const named = (pattern: RegExp): Row[] => products.filter((row) => pattern.test(row['title'] ?? ''));
  const kg = (weight: string | undefined): number => Number(/^([\d.]+) kg$/u.exec(weight ?? '')?.[1]);

  describe('products', () => {
    it('are 220 to 300, each with its own id, name and link', () => {
      assert.ok(products.length >= 220 && products.length <= 300, `${products.length} products`);
      for (const column of ['id', 'title', 'link', 'image_link', 'gtin']) {
        const values = products.map((row) => row[column]);
        assert.ok(values.every(Boolean), `${column} is missing somewhere`);
        assert.equal(new Set(values).size, values.length, `${column} occurs twice`);
      }
    });

    it('have GTINs with a right check digit', () => {
      for (const { gtin = '', id } of products) {
        assert.match(gtin, /^640\d{10}$/u, id);
        const sum = [...gtin].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
        assert.equal(sum % 10, 0, `${id}: ${gtin}`);
      }
    });

    it('cost something, and less while on sale', () => {
      for (const row of products) {
        assert.match(row['price'] ?? '', /^\d+\.\d\d EUR$/u, row['id']);
        if (!row['sale_price']) continue;
        assert.match(row['sale_price'], /^\d+\.\d\d EUR$/u, row['id']);
        assert.ok(parseFloat(row['sale_price']) < parseFloat(row['price'] ?? ''), row['id']);
      }
    });

    it('have sales in force, past and to come', () => {
      const intervals = products
        .filter((row) => row['sale_price'])
        .map((row) => (row['sale_price_effective_date'] ?? '').split('/').map((end) => Date.parse(end)));
      assert.ok(intervals.length >= 20);
      assert.ok(intervals.every(([from = NaN, to = NaN]) => from < to));
      const during = intervals.filter(([from = NaN, to = NaN]) => from <= counted && counted <= to);
      const past = intervals.filter(([, to = NaN]) => to < counted);
      assert.ok(during.length >= 5 && past.length >= 3);
      assert.ok(intervals.length - during.length - past.length >= 3, 'none in the future');
    });

    it('have Swedish and English names for at least 85 %', () => {
      for (const column of ['title_sv', 'title_en'])
        assert.ok(products.filter((row) => row[column]).length >= products.length * 0.85, column);
    });

    it('have backorders and preorders, with and without a date', () => {
      const of = (availability: string): Row[] =>
        products.filter((row) => row['availability'] === availability);
      assert.ok(of('backorder').some((row) => row['availability_date']));
      assert.ok(of('backorder').some((row) => !row['availability_date']));
      assert.ok(of('preorder').some((row) => row['availability_date']));
      assert.ok(of('out_of_stock').length >= 3);
      for (const { availability_date: date, id } of products)
        if (date) assert.ok(Date.parse(date) > counted, `${id}: ${date}`);
    });

    it('name alternatives that exist and that their buyer may buy', () => {
      let rows = 0;
      for (const row of products) {
        const ids = (row['alternatives'] ?? '').split(',').filter(Boolean);
        if (ids.length > 0) rows += 1;
        for (const id of ids) {
          assert.notEqual(id, row['id']);
          assert.notEqual(byId.get(id)?.['audience'] ?? assert.fail(`${row['id']}: no ${id}`), 'business');
        }
      }
      assert.ok(rows >= 20);
    });

    it('are partly for companies or consumers only', () => {
      assert.ok(products.filter((row) => row['audience'] === 'business').length >= 8);
      assert.ok(products.some((row) => row['audience'] === 'consumer'));
    });

    it('have warranties in several spellings, and some of which none is known', () => {
      const written = products.map((row) => row['warranty'] ?? '');
      assert.ok(written.every((warranty) => /^(?:P\d+[YM])?$/u.test(warranty)));
      for (const one of ['', 'P2Y', 'P24M', 'P5Y']) assert.ok(written.includes(one), `no "${one}"`);
      assert.ok(written.filter(Boolean).length > products.length / 2);
    });

    it('come in variants that differ in colour or size', () => {
      const groups = new Map<string, Row[]>();
      for (const row of products) {
        const group = row['item_group_id'];
        if (group) groups.set(group, [...(groups.get(group) ?? []), row]);
      }
      assert.ok(groups.size >= 20);
      for (const [group, rows] of groups) {
        assert.ok(rows.length >= 2, group);
        const kinds = new Set(rows.map((row) => `${row['color']} ${row['size']}`));
        assert.equal(kinds.size, rows.length, group);
      }
    });

    it('weigh too much for any delivery now and then', () => {
      const limit = Math.max(...services.map((service) => kg(service.max_weight)));
      assert.ok(products.filter((row) => kg(row['shipping_weight']) > limit).length >= 2);
    });
  });

  describe('stores and stock', () => {
    it('has eight stores in five towns with other names for each', () => {
      assert.equal(stores.length, 8);
      assert.equal(new Set(stores.map((store) => store['Locality'])).size, 5);
      for (const store of stores) {
        assert.ok((store['Aliases'] ?? '').split(';').length >= 2, store['Store code']);
        assert.ok(Number(store['Latitude']) > 59 && Number(store['Latitude']) < 70);
        assert.ok(Number(store['Longitude']) > 20 && Number(store['Longitude']) < 31);
      }
      const lonka = stores.find((store) => store['Aliases']?.split(';').includes('Lönkka'));
      assert.match(lonka?.['Address line 1'] ?? '', /^Lönnrotinkatu/u);
      assert.equal(lonka?.['Locality'], 'Helsinki');
    });

    it('tells the hours of Independence Day in some stores and not in others', () => {
      const told = stores.filter((store) => store['Special hours']?.includes('2026-12-06'));
      assert.ok(told.length > 0 && told.length < stores.length);
    });

    it('has stock rows only of known stores and products, one a pair, for at least 80 % of pairs', () => {
      const codes = new Set(stores.map((store) => store['Store code']));
      const pairs = new Set<string>();
      for (const row of inventory) {
        assert.ok(codes.has(row['store_code']), row['store_code']);
        assert.ok(byId.has(row['id']), row['id']);
        pairs.add(`${row['store_code']}/${row['id']}`);
      }
      assert.equal(pairs.size, inventory.length);
      const possible = stores.length * products.length;
      assert.ok(pairs.size >= possible * 0.8 && pairs.size < possible, `${pairs.size} of ${possible}`);
    });

    it('knows every kind of availability, and quantities that agree with it', () => {
      const kinds = ['in_stock', 'limited_availability', 'on_display_to_order', 'out_of_stock'];
      for (const kind of kinds) assert.ok(inventory.some((row) => row['availability'] === kind));
      for (const row of inventory) {
        assert.ok(kinds.includes(row['availability'] ?? ''));
        assert.match(row['quantity'] ?? '', /^\d*$/u);
        if (row['availability'] === 'out_of_stock') assert.equal(row['quantity'], '0');
        if (row['availability'] === 'in_stock') assert.notEqual(row['quantity'], '0');
      }
      for (const quantity of ['', '0', '1', '2'])
        assert.ok(inventory.some((row) => row['quantity'] === quantity));
    });

    it('has prices of a store that differ from the web', () => {
      const differing = inventory.filter(
        (row) => row['price'] && row['price'] !== byId.get(row['id'])?.['price'],
      );
      assert.ok(differing.length >= 5);
    });

    it('was counted mostly within two hours, partly hours or days ago', () => {
      const ages = inventory.map((row) => (counted - Date.parse(row['updated'] ?? '')) / hourMs);
      assert.equal(Math.min(...ages), 0);
      assert.ok(ages.filter((age) => age <= 2).length > ages.length / 2);
      assert.ok(ages.some((age) => age > 4 && age < 12));
      assert.ok(ages.some((age) => age > 40));
    });
  });

  describe('what the stories need', () => {
    it('has berry pickers that Lönkka has, has not, and does not know of', () => {
      const atLonka = named(/marjanpoimuri/iu).map(
        (row) =>
          stockOf(row['id'] ?? '').find((stock) => stock['store_code'] === 'HEL-LON')?.['availability'],
      );
      for (const kind of ['in_stock', 'out_of_stock', undefined]) assert.ok(atLonka.includes(kind));
    });

    it('has a product sold out everywhere with something to take instead', () => {
      const soldOut = products.filter(
        (row) =>
          row['availability'] === 'out_of_stock' &&
          row['alternatives'] &&
          stockOf(row['id'] ?? '').length > 0 &&
          stockOf(row['id'] ?? '').every((stock) => stock['availability'] === 'out_of_stock'),
      );
      assert.ok(soldOut.length > 0);
    });

    it('has a router with stock, price, warranty and delivery, and one for companies with another for consumers', () => {
      const router = named(/-reititin/u).find((row) => row['mpn'] === 'RX-500 AX');
      for (const column of ['price', 'warranty', 'min_handling_time', 'max_handling_time', 'shipping_weight'])
        assert.ok(router?.[column], column);
      assert.ok(stockOf(router?.['id'] ?? '').some((row) => row['availability'] === 'in_stock'));
      const business = named(/reititin/u).find((row) => row['audience'] === 'business');
      assert.ok(business?.['alternatives']);
    });
  });

  describe('delivery, shop and own answers', () => {
    it('has at least three services, one with an excluded area and one that leaves out 97xxx', () => {
      assert.ok(services.length >= 3);
      assert.ok(services.every(({ name }) => name['fi'] && name['sv'] && name['en']));
      assert.ok(services.some(({ areas }) => areas.exclude?.includes('22000-22999')));
      assert.ok(services.some(({ areas }) => areas.exclude?.includes('97*')));
    });

    it('has three teams and says when customer service is away at Christmas', () => {
      assert.deepEqual(
        shop.teams.map((team) => team.id),
        ['store', 'logistics', 'business'],
      );
      assert.ok(shop.special_hours['2026-12-24']);
      assert.ok(
        products.every((row) =>
          row['link']?.startsWith(`https://www.${shop.name.toLowerCase()}.example/tuote/`),
        ),
      );
    });

    it('explains only words for goods that it sells', () => {
      const vocabulary = products.map((row) => `${row['title']} ${row['title_sv']}`.toLowerCase()).join('\n');
      for (const [said, meant] of Object.entries(shop.aliases))
        assert.ok(vocabulary.includes(meant), `${said}: ${meant}`);
    });

    it('has at least fifteen own answers, each asked in many ways in three languages', () => {
      assert.ok(answers.length >= 15);
      assert.equal(new Set(answers.map(({ id }) => id)).size, answers.length);
      for (const { id, ask, say } of answers) {
        assert.ok((ask['fi']?.length ?? 0) >= 4, id);
        assert.ok((ask['sv']?.length ?? 0) >= 3, id);
        assert.ok((ask['en']?.length ?? 0) >= 3, id);
        assert.ok(say['fi'] && say['en'], id);
      }
    });

    it('lacks a Swedish answer here and there, and has one that is over', () => {
      const withoutSwedish = answers.filter(({ say }) => !say['sv']).length;
      assert.ok(withoutSwedish >= 1 && withoutSwedish <= 2);
      assert.ok(answers.some(({ valid_until: until }) => until && Date.parse(until) < counted));
    });

    it('has files small enough to read in a pull request', () => {
      for (const name of ['products.tsv', 'inventory.tsv', 'stores.csv', 'answers.yaml'])
        assert.ok(statSync(new URL(name, folder)).size < 300_000, name);
    });
  });
});
