// What the counter says in English of the facts of the catalogue, and what to say where there is none.
import type { facts as finnish } from './fi.ts';

export const facts: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'same.name': ['{name} ({count, plural, =2 {both versions} other {all # versions}})'],
  'unlisted.none': [
    '“{words}” is not in our range.',
    'We don’t have a product called “{words}” in our range.',
    'I can’t find anything in our range for “{words}”.',
  ],
  'unlisted.maybe': ['Do you mean {option}?', 'Is this the one you mean: {option}?'],
  'unlisted.nearest-one': [
    '“{words}” is not in our range. Would {option} do instead?',
    'We don’t have a product called “{words}” in our range. Would {option} do?',
  ],
  'unlisted.nearest': [
    '“{words}” is not in our range. Did you mean one of these: {options}?',
    'We don’t have a product called “{words}” in our range. Would one of these do: {options}?',
    'We don’t carry “{words}” as such. Were you thinking of one of these: {options}?',
  ],
  'discontinued.note': ['The product has been discontinued and will not come back.'],

  'stock.store.in': [
    'The {store} store has {quantity} in stock (updated {asOf}).',
    'There {quantity, plural, one {is #} other {are #}} in stock at the {store} store (updated {asOf}).',
    'In stock at the {store} store: {quantity} (updated {asOf}).',
  ],
  'stock.store.in.of': [
    '{product}: the {store} store has {quantity} in stock (updated {asOf}).',
    '{product}: {quantity} in stock at the {store} store (updated {asOf}).',
  ],
  'stock.store.in-uncounted': [
    'The {store} store has it; how many is not known (updated {asOf}).',
    'It is in stock at the {store} store, but I don’t know the exact number (updated {asOf}).',
  ],
  'stock.store.low': [
    'The {store} store has only {quantity} left (updated {asOf}), so reserve one before you set out.',
    'There {quantity, plural, one {is only #} other {are only #}} left at the {store} store (updated {asOf}); reserve one before you set out.',
    'Still in stock at the {store} store: {quantity} (updated {asOf}). That is not many, so reserve one before you set out.',
  ],
  'stock.store.low-uncounted': [
    'The {store} store has only a few left (updated {asOf}), so reserve one before you set out.',
    'Only a few are left at the {store} store (updated {asOf}); reserve one before you set out.',
  ],
  'stock.store.display': [
    'The {store} store has it on display to order, but not to take away at once (updated {asOf}).',
    'At the {store} store it is only on display: you can order it but not take it with you (updated {asOf}).',
  ],
  'stock.store.out': [
    'The {store} store has none right now (updated {asOf}).',
    'It is sold out at the {store} store right now (updated {asOf}).',
    'At the moment the {store} store doesn’t have it (updated {asOf}).',
  ],
  'stock.store.unknown': [
    'I don’t know whether the {store} store has it: its stock is not known.',
    'I can’t see the stock of the {store} store, so I don’t know whether it is there.',
    'I don’t know the stock of the {store} store.',
  ],
  'stock.town.have': [
    '{there} it is in stock at {count, plural, one {this store} other {these stores}}: {list}.',
    '{there} you can find it at {count, plural, one {this store} other {these stores}}: {list}.',
    '{there} {count, plural, one {this store has} other {these stores have}} it: {list}.',
  ],
  'stock.town.have.of': [
    'You can find the {product} {there} at {count, plural, one {this store} other {these stores}}: {list}.',
  ],
  'stock.town.one': [
    '{there} the {store} store has {quantity} in stock (updated {asOf}).',
    '{there} you can find it at the {store} store: {quantity} in stock (updated {asOf}).',
    '{there} there {quantity, plural, one {is #} other {are #}} at the {store} store (updated {asOf}).',
  ],
  'stock.town.one.of': ['{product}: {there} the {store} store has {quantity} in stock (updated {asOf}).'],
  'stock.town.none': [
    '{there} it is not in stock right now (updated {asOf}).',
    '{there} it is sold out right now (updated {asOf}).',
    '{there} no store has it at the moment (updated {asOf}).',
  ],
  'stock.town.no-store': ['{there} we have no store.', 'We have no store {there}.'],
  'stock.stores.have': [
    '{count, plural, one {Only one store has} other {These stores have}} it: {list}.',
    'You can find it in {count, plural, one {only one store} other {these stores}}: {list}.',
    'It is in stock at {count, plural, one {only one store} other {these stores}}: {list}.',
  ],
  'stock.stores.have-some': [
    'It is in stock at {total} stores, for example {list}.',
    '{total} stores have it, among them {list}.',
    'You can find it at {total} stores; here are a few: {list}.',
  ],
  'stock.stores.have.of': [
    'You can find the {product} in {count, plural, one {only one store} other {these stores}}: {list}.',
    '{product}: {count, plural, one {only one store has} other {these stores have}} it: {list}.',
  ],
  'stock.stores.have-some.of': [
    'You can find the {product} at {total} stores, for example {list}.',
    '{product}: {total} stores have it, among them {list}.',
  ],
  'stock.stores.near': [
    'The nearest {count, plural, one {store that has} other {stores that have}} it: {list}.',
    'The closest {count, plural, one {place} other {places}} to get it: {list}.',
    'Nearest, {count, plural, one {this store has} other {these stores have}} it: {list}.',
  ],
  'stock.stores.near.of': [
    'The nearest {count, plural, one {store that has} other {stores that have}} the {product}: {list}.',
  ],
  'stock.stores.display': ['Only on display to order: {list}.'],
  'stock.stores.none': [
    'No store whose stock is known has it right now (updated {asOf}).',
    'It is sold out at every store whose stock is known (updated {asOf}).',
    'At the moment none of the stores whose stock I can see has it (updated {asOf}).',
  ],
  'stock.stores.unknown': ['I don’t know the stock of these stores: {list}.'],
  'stock.stores.unknown-all': ['I don’t know the stores’ stock.', 'I can’t see the stock of the stores.'],
  'stock.all.have': ['These stores have it:{lines}', 'Here are all the stores that have it:{lines}'],
  'stock.all.have.of': ['These stores have the {product}:{lines}'],
  'stock.all.out': ['Not in stock right now: {list}.'],
  'stock.store.others': [
    'It can be found elsewhere: {list}.',
    'These have it instead: {list}.',
    'Elsewhere it is in stock: {list}.',
  ],
  'stock.item': ['{store} ({quantity})'],
  'stock.item-uncounted': ['{store}'],
  'stock.item-far': ['{store} ({quantity}, {distance})'],
  'stock.item-far-uncounted': ['{store} ({distance})'],
  'stock.asof': ['Stock was updated {asOf}.', 'Last updated {asOf}.', 'The figures were updated {asOf}.'],
  'stock.web.in': [
    'It is in stock in the web shop.',
    'You can order it from the web shop right away.',
    'The web shop has it in stock.',
  ],
  'stock.web.out': ['It is sold out in the web shop.', 'The web shop doesn’t have it right now.'],
  'stock.web.coming': ['The web shop expects it {date}.'],
  'stock.web.coming-unknown': ['The web shop expects more, but no date is known.'],
  'stock.web.preorder': ['You can pre-order it in the web shop; it is expected {date}.'],
  'stock.web.preorder-unknown': ['You can pre-order it in the web shop, but no arrival date is known.'],
  'stock.stale': [
    'That figure is old and may have changed.',
    'That figure is old, so things may have changed.',
  ],
  'stock.enough.yes': ['So there are {wanted}.', 'So you can get all {wanted}.'],
  'stock.enough.no': ['That is not enough for {wanted}.', 'So there are not {wanted} of them.'],
  'stock.enough.unknown': ['I don’t know whether that is enough for {wanted}.'],
  'stock.ask-place': [
    'Where are you? Then I can look for the nearest.',
    'Where would you like to shop? I’ll look for the nearest store.',
    'Could you tell me your town, so that I can see where it is nearest?',
  ],

  'price.web': ['The price is {amount}.', 'It costs {amount}.', 'It is priced at {amount}.'],
  'price.web.of': [
    'The price of the {product} is {amount}.',
    '{product}: the price is {amount}.',
    '{product}, priced at {amount}.',
  ],
  'price.sale-open': [
    'The price is now {amount} (normally {regular}).',
    'It now costs {amount} (normally {regular}).',
  ],
  'price.sale-open.of': [
    'The price of the {product} is now {amount} (normally {regular}).',
    '{product}: the price is now {amount} (normally {regular}).',
    '{product}: on sale now at {amount} (normally {regular}).',
  ],
  'price.sale-until': [
    'The offer is valid until {until}.',
    'That price is valid until {until}.',
    'The sale price runs until {until}.',
  ],
  'price.sale-until-all': ['The offers are valid until {until}.'],
  'price.amount-sale': ['now {amount} (normally {regular})'],
  'price.store': ['At the {store} store the price is {amount}.', 'The {store} store sells it for {amount}.'],
  'price.store.of': ['The price of the {product} at the {store} store is {amount}.'],
  'price.store-differs': [
    'At the {store} store the price is {amount}, in the web shop {web}.',
    'The price is {amount} at the {store} store and {web} in the web shop.',
  ],
  'price.store-differs.of': [
    'The price of the {product} is {amount} at the {store} store and {web} in the web shop.',
  ],
  'price.unknown': ['I don’t know the price.', 'The price is not known to me.'],
  'price.unknown.of': ['I don’t know the price of the {product}.'],
  'contrast.price': [
    'The price of the {one} is {oneAmount}, and that of the {other} {otherAmount}.',
    'The price of the {one} is {oneAmount}, and for the {other} it is {otherAmount}.',
  ],
  'contrast.prices': ['The prices are:{lines}', 'Here are the prices:{lines}'],
  'contrast.warranty': [
    'The warranty on the {one} is {oneDuration}, that on the {other} {otherDuration}.',
    'The warranty is {oneDuration} for the {one} and {otherDuration} for the {other}.',
  ],
  'contrast.warranty-same': [
    'Both have a warranty of {duration}: {one} and {other}.',
    '{one} and {other}: the warranty is {duration} on both.',
  ],
  'contrast.warranties': ['The warranties are:{lines}', 'Here are the warranties:{lines}'],
  'contrast.line': ['\n• {product}: {words}'],
  'contrast.delivery': ['Delivery is the same for these: {words}.', 'Delivery for all of these: {words}.'],
  'joint.and': ['{first}, and {second}.'],
  'joint.but': ['{first}, but {second}.'],

  'warranty.known': [
    'The warranty is {duration}.',
    'It comes with a warranty of {duration}.',
    'The warranty period is {duration}.',
  ],
  'warranty.known.of': [
    'The warranty on the {product} is {duration}.',
    '{product}: the warranty is {duration}.',
    '{product}: the warranty period is {duration}.',
  ],
  'warranty.unknown': ['I don’t know how long the warranty is.', 'I don’t know the length of the warranty.'],
  'warranty.unknown.of': ['I don’t know how long the warranty on the {product} is.'],

  'delivery-time.window': [
    '{service} takes {days} business days, so it arrives {from} – {to}.',
    '{service} would bring it {from} – {to} ({days} business days).',
    '{service} takes {days} business days, so you would have it {from} – {to}.',
  ],
  'delivery-time.window-one': [
    '{service} takes {days, plural, one {one business day} other {# business days}}, so it arrives {from}.',
    '{service} would bring it {from} ({days, plural, one {one business day} other {# business days}}).',
  ],
  'delivery-time.by-likely': [
    'By this estimate it arrives {to} at the latest, so it should make it by {by}. I can’t promise it, though.',
    'So it would be there {to} at the latest and should make it by {by}, but that is not a promise.',
  ],
  'delivery-time.by-maybe': [
    'It may arrive {from} but also as late as {to}, so it might not make it by {by}.',
  ],
  'delivery-time.by-late': ['It would arrive {from} at the earliest, so it would not make it by {by}.'],
  'delivery-time.from-date': ['The product is expected {date}, and the delivery time counts from there.'],
  'delivery-time.no-date': [
    'I can’t promise a delivery date: it is not known when more will come in.',
    'More is on its way, but no date is known, so I can’t promise a delivery date.',
  ],
  'delivery-time.out-of-stock': ['I can’t promise a delivery date, because it is sold out in the web shop.'],
  'delivery-time.unknown': ['I don’t know the delivery time.', 'The delivery time is not known to me.'],
  'delivery-time.undeliverable': ['This is not delivered there: none of our delivery services takes it.'],
  'delivery-time.too-heavy': ['The product is too heavy for all of our delivery services ({weight}).'],
  'delivery-time.other': [
    'Alternatively: {service}, {days} business days.',
    'Another option: {service}, {days} business days.',
  ],

  'delivery-area.yes': [
    'Yes, we deliver to postal code {code}. Delivery options: {services}.',
    'Yes, postal code {code} is covered. You can choose: {services}.',
  ],
  'delivery-area.no': [
    'We do not deliver to postal code {code}.',
    'Unfortunately we do not deliver to postal code {code}.',
  ],
  'delivery-area.no-product': ['We do not deliver this product to postal code {code}.'],
  'delivery-area.yes-area': [
    'Yes, we deliver to {area}. Delivery options: {services}.',
    'Yes, {area} is covered. You can choose: {services}.',
  ],
  'delivery-area.no-area': ['We do not deliver to {area}.', 'Unfortunately we do not deliver to {area}.'],
  'delivery-area.partly': ['We deliver to some parts of {area} and not to others.'],
  'delivery-area.too-heavy': ['The product is too heavy to be delivered ({weight}).'],
  'delivery-area.pickup-instead': ['The nearest way to get it is to pick it up: {store}.'],

  'delivery-cost.service': ['{service} costs {amount}.', '{service}: {amount}.'],
  'delivery-cost.free-from': [
    '{service} costs {amount} and is free when the order comes to at least {free}.',
    '{service} costs {amount}; there is no charge when the order comes to at least {free}.',
  ],
  'delivery-cost.unknown': [
    'I don’t know what the delivery costs.',
    'The cost of delivery is not known to me.',
  ],

  'pickup.buy': [
    'You can buy it straight from the {store} store.',
    'At the {store} store you can take it with you at once.',
  ],
  'pickup.several-reserve': [
    'You can reserve it and pick it up{when, select, none {} other { {when}}} from these stores: {stores}.',
  ],
  'pickup.several-buy': ['You can take it with you at once from these stores: {stores}.'],
  'pickup.several-ship': [
    'You can order it to these stores{when, select, none {} other { ({when})}}: {stores}.',
  ],
  'pickup.reserve': [
    'You can reserve it and pick it up from the {store} store{when, select, none {} other { {when}}}.',
    'If you reserve it, you can pick it up from the {store} store{when, select, none {} other { {when}}}.',
  ],
  'pickup.reserve-there': ['You can reserve it and pick it up{when, select, none {} other { {when}}}.'],
  'pickup.ship': [
    'You can order it to the {store} store{when, select, none {} other {, where it will be {when}}}.',
  ],
  'pickup.no': [
    'It cannot be picked up from the {store} store.',
    'Unfortunately it can’t be picked up from the {store} store.',
  ],
  'pickup.unknown': ['I don’t know whether it can be picked up from the {store} store.'],
  'pickup.sla.same_day': ['the same day'],
  'pickup.sla.next_day': ['the next day'],
  'pickup.sla.days': ['within {days} days'],
  'pickup.sla.multi-week': ['within a few weeks'],

  'hours.open': ['{store} is open {day} {hours}.', '{store}: open {day} {hours}.'],
  'hours.closed': ['{store} is closed {day}.', '{store} will be closed {day}.'],
  'hours.holiday-unknown': [
    '{day} is a public holiday and I don’t know whether {store} is open. Its usual hours are {hours}.',
  ],
  'hours.holiday-usually-closed': [
    '{day} is a public holiday and I don’t know whether {store} is open. It is usually closed then.',
  ],
  'hours.unknown': ['I don’t know the opening hours {day} of the store {store}.'],
  'hours.at-open': ['At {time} it is open.'],
  'hours.at-shut': ['At {time} it is closed.'],
  'hours.short': ['{store}: {hours}'],
  'hours.short-closed': ['{store}: closed'],
  'hours.all': ['Our stores {day}:{lines}', 'Opening hours {day}:{lines}'],
  'hours.short-unknown': ['{store}: not known'],
  'service-hours.open': [
    'There are people at customer service {day} {hours}.',
    'Customer service is staffed {day} {hours}.',
  ],
  'service-hours.over': ['There is nobody at customer service any more {day}.'],
  'service-hours.closed': [
    'There is nobody at customer service {day}.',
    'Customer service is not staffed {day}.',
  ],
  'service-hours.next': ['The next time somebody is in is {when}.'],
  'service-hours.unknown': ['I don’t know whether anybody is at customer service {day}.'],

  'audience.all': [
    'Anybody may buy it, consumers and businesses alike.',
    'It is sold to consumers and to businesses.',
  ],
  'audience.consumer': ['It is sold to consumers only.'],
  'audience.business': ['It is sold to businesses only.', 'Unfortunately it is sold to businesses only.'],
  'audience.note': ['Please note that it is sold to businesses only.'],
  'audience.note-consumer': ['Please note that it is sold to consumers only.'],
  'audience.instead': ['For a consumer, these would do instead: {list}.'],

  'alternatives.list': [
    'These would do instead: {list}.',
    'Similar ones are: {list}.',
    'You might consider: {list}.',
  ],
  'alternatives.list.of': [
    'Instead of the {product} these would do: {list}.',
    'Similar to the {product}: {list}.',
  ],
  'alternatives.none': ['I can’t find a similar product in our data.'],

  'product-info.text': ['{text}'],
  'product-info.not-said': [
    'The product data does not say any more about what you ask.',
    'The product data has no direct answer to your question.',
  ],
  'product-info.unknown': [
    'Our product data does not say.',
    'There is nothing about it in our product data.',
  ],
  'store-info.address': ['{store}: {address}.'],
  'store-info.phone': ['{store}: {address}, tel. {phone}.'],
  'store-info.unknown': ['I don’t know the address of the store {store}.'],
  'store-info.all': ['Our stores are:{list}'],

  'unknown.topic': [
    'I can’t find an answer to this in the shop’s data: {topic}.',
    'The shop’s data doesn’t tell me this: {topic}.',
  ],
  'unknown.other': [
    'I can’t find an answer to this in the shop’s data.',
    'The shop’s data has no answer to this.',
  ],
  'unknown.offer': [
    'Would you like a person to find out?',
    'Shall I ask a person to find out?',
    'Should a person look into it for you?',
  ],
  'unknown.check': [
    'Would you like a person to check the stock?',
    'Shall I ask a person to check the stock?',
    'Should a person check the stock for you?',
  ],
  'own-answer.missing': ['I don’t have an answer to this in English.'],
  'stock.low-note': [
    'Few are left at the {store} store, so reserve one before you set out.',
    'The {store} store is running low, so reserve one before you set out.',
  ],
  'stock.item-old': ['{item} (updated {asOf})'],
  'delivery-time.longer': ['To some areas it takes longer.'],
  'delivery-time.ask-code': [
    'Tell me the postal code and I’ll check.',
    'Which postal code would it go to? I’ll check how long it takes there.',
  ],
  'delivery-time.transit-only': [
    '{service} takes {days} business days from dispatch, but I don’t know when it is dispatched.',
  ],
  'hours.closed-now': [
    '{store} is closed right now. It is next open {day} {hours}.',
    '{store} is closed at the moment and opens again {day}: open {hours}.',
  ],
  'hours.open-now': [
    '{store} is open now, today {hours}.',
    '{store} is open today {hours}.',
    '{store} is open right now; today’s hours are {hours}.',
  ],
  'product-info.color': ['Colour: {value}.'],
  'product-info.size': ['Size: {value}.'],
  'product-info.brand': ['Brand: {value}.'],
  'product-info.weight': ['Weight: {value}.'],
  'product-info.link': ['More: {value}'],

  'delivery-area.instead': ['This works instead: {services}.'],
  'delivery-cost.free': ['{service} is free of charge.'],
  'delivery-cost.free-several': ['There is no charge for {services}.'],
  'delivery-cost.free-now': [
    '{service} is free of charge for this one, as the order comes to at least {free}.',
  ],
  'pickup.nowhere': [
    'I can’t find a store where it could be picked up right now.',
    'Right now it can’t be picked up from any store.',
  ],
  'hours.next': ['Next open {day} {hours}.'],
  'hours.the-store': ['The store'],
};
