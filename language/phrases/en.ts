// What the counter says in English.
import { joining } from './joining/en.ts';
import type { Phrases } from './keys.ts';
import { letters } from './letters/en.ts';

export const en: Phrases = {
  ...letters,
  ...joining,
  'greeting.first': [
    'Hello and welcome! This is {shop}. I am a machine, not a person: I can tell you at once about stock, prices, warranty, delivery and opening hours. If you would rather have a person, type “human”.',
  ],
  'greeting.with-answer': [
    'Hello, this is {shop}! I am a machine, not a person. If you would rather have a person, type “human”.',
  ],
  'greeting.again': [
    'Hello! How can I help?',
    'Hi there! What can I do for you?',
    'Hi! What are you looking for?',
    'Hello again! What would you like to know?',
  ],

  'thanks.reply': [
    'You’re welcome! Just ask if anything else comes up.',
    'No problem! I’m here if you need anything else.',
    'Glad I could help! Ask away if there is something else on your mind.',
  ],
  'thanks.open': [
    'You’re welcome – but this is still open: {questions}. Would you like a person to look into it?',
    'Thank you. This has not been answered yet: {questions}. Shall I ask a person to help?',
    'No problem! You are still owed an answer, though: {questions}. Should a person look into it for you?',
  ],
  'handoff.thanks': ['You’re welcome! Your request is still in the queue for a person: {questions}.'],
  'closing.reply': ['Thanks for stopping by! Have a nice day!', 'Thank you, and welcome again!'],
  'closing.open': [
    'Before you go: this is still open: {questions}. Would you like a person to look into it?',
  ],
  'handoff.closing': [
    'All right. Your request stays with our staff: {questions}. Come back to this chat any time; the answer will be waiting here.',
  ],
  'yes.idle': ['Great! How can I help?'],
  'no.idle': ['All right. Just ask if something comes to mind.'],
  'no.person': ['All right, let’s carry on here. Just ask if there is anything else.'],
  'no.open': ['All right, I’ll leave that: {questions}. Just ask if there is anything else.'],
  'no.own-answer': ['All right. Could you put it in other words, or shall I ask a person to help?'],
  'nudge.idle': [
    'I’m here! A machine answers at once. What is it about?',
    'Yes, I’m here – a machine, but a quick one. How can I help?',
    'I am, and being a machine I answer right away. What would you like to know?',
  ],
  'nudge.answered': [
    'I’m here – a machine answers at once, and you can always ask for a person. All your questions have been answered; is there anything else?',
    'Yes, the machine is still here, and all your questions have been answered. You can ask more, or ask for a person.',
    'I’m here – a machine, not a person. Nothing is left unanswered; what else would you like to know?',
  ],
  'nudge.open': [
    'I’m here! This is still open: {questions}. Would you like a person to look into it?',
    'Still here. This is waiting for an answer: {questions}. Shall I ask a person to help?',
    'Yes, I’m here. This is not settled yet: {questions}. Shall we bring in a person?',
  ],
  'handoff.nudge': [
    'I’m here. Your chat is in the queue for a person, and nothing has been lost. Meanwhile I can tell you about stock, prices and opening hours.',
    'You are still in the queue, and everything you wrote has been kept. While you wait, you can ask me about stock, prices and opening hours.',
    'Nobody has been free to join yet, but your place in the queue is safe. In the meantime I can answer questions about stock, prices and opening hours.',
  ],
  'frustration.idle': [
    'I’m sorry this hasn’t gone smoothly. Tell me what it is about and I’ll help at once – or ask a person to.',
    'I’m sorry, this should go better. What would you like to know – or shall we bring in a person?',
    'I understand the annoyance, and I’m sorry. Tell me in a few words what you need, or ask for a person, and we’ll move on.',
  ],
  'frustration.open': [
    'I’m sorry about the wait, I can see that it is frustrating. This is still open: {questions}. Would you like a person to take it over?',
    'I’m sorry that this has taken a while. This is still open: {questions}. Shall I hand it over to a person?',
    'I understand, and I’m sorry. This is still open: {questions}. Shall we bring in a person?',
  ],
  'handoff.frustration': [
    'I’m sorry that this takes a while. Your chat is in the queue for a person, who will see everything you have written.',
    'I’m sorry about the wait, I know it is annoying. Your place in the queue for a person is safe, and you won’t have to repeat anything.',
    'I understand that the wait feels long, and I’m sorry. You are still in the queue for a person, and your messages have been kept.',
  ],
  'abuse.reply': [
    'I can tell that you are annoyed. I’m glad to help if you tell me what it is about. I can also ask a person to help.',
  ],
  'machine.reply': [
    'I am a machine. What I say about products comes straight from the shop’s own data. If you would like a person, type “human”.',
    'You are talking to a machine that answers from the shop’s own data. Type “human” and I will ask for a person.',
  ],
  'injection.reply': [
    'I only tell prices and terms as they stand in the shop’s own data, and I cannot change them. How else can I help?',
  ],
  'gibberish.first': [
    'I couldn’t make sense of that. Could you put it in other words?',
    'I’m not sure what that means. Could you tell me in a few words what you need?',
  ],
  'gibberish.again': ['I’m afraid I still didn’t understand. Would you like me to ask a person to help?'],
  'not-understood.first': [
    'I’m not sure I understood. Which product or matter do you mean?',
    'I didn’t quite catch that. Could you tell me a little more?',
    'I need a little more to go on. Which product or matter is it about?',
  ],
  'not-understood.again': ['I can’t help with this one. Would you like me to ask a person?'],
  'not-helped.reply': ['I’m sorry that the answer didn’t help. Would you like a person to look into it?'],
  'correction.reply': ['Thanks for clarifying. Which product or matter do you mean?'],
  'feedback.thanks': ['Thank you for the feedback! It has been saved for the shop’s people to read.'],
  'handoff.contact': ['Thank you, I noted {contact} for our staff.'],

  'clarify.product': [
    'There are several. Which one do you mean: {options}?',
    'Do you mean one of these: {options}?',
    'Which of these is it about: {options}?',
  ],
  'clarify.option': ['{product} – {known}'],
  'clarify.option-stores': ['{count, plural, one {in one store} other {in # stores}}'],
  'clarify.option-elsewhere': ['not {there}, nearest {nearest}'],
  'clarify.option-nearest': ['nearest {nearest}'],
  'clarify.at-store': ['at the {store} store'],
  'clarify.option-web': ['web shop only'],
  'clarify.option-none': ['sold out'],
  'clarify.product-list': [
    'There are several. Which one do you mean?{options}',
    'I found more than one. Which is it about?{options}',
    'We have a few of these. Which one did you have in mind?{options}',
  ],
  'clarify.more': ['{count, plural, one {and one more} other {and # more}}'],
  'same.name': ['{name} ({count, plural, =2 {both versions} other {all # versions}})'],
  'clarify.which-product': [
    'Which product is it about?',
    'Which product would you like to know about?',
    'Which product do you mean?',
  ],
  'clarify.topic': [
    'What would you like to know: {options}?',
    'Is your question about one of these: {options}?',
  ],
  'clarify.place': [
    'Tell me the town or the store, and I’ll look for the nearest.',
    'Which town or store? Then I can look for the nearest.',
    'Where do you live or shop? The town or the store’s name is enough.',
  ],
  'clarify.which-store': [
    'Which store is it about? We have {options}.',
    'Which of our stores do you mean? They are {options}.',
  ],
  'clarify.postal-code': [
    'To which postal code? Five digits are enough for me to check.',
    'What is your postal code? Then I can check.',
    'Could you give me the postal code? It tells me what goes there.',
  ],
  'clarify.own-answer': [
    'Did you mean this: “{question}”',
    'Is this your question: “{question}”',
    'Shall I answer this: “{question}”',
  ],
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
  'repeat.lead': [
    'I checked again: nothing has changed.',
    'The same answer still holds.',
    'It is as I said a moment ago.',
  ],

  'handoff.queued': [
    'I have passed the chat on to our staff, who will see all of it. You won’t have to repeat anything.',
    'Your chat is now with our staff. Everything you wrote goes along, so there is no need to explain it again.',
    'A person has been asked for: I passed the chat on to our staff, who will see everything you have written.',
  ],
  'handoff.queued-promise': [
    'I have passed the chat on to our staff: you will have an answer by {time}. They see all of it, so you won’t have to repeat anything.',
    'Your chat is now with our staff, and you will have an answer by {time}. Everything you wrote goes along.',
    'A person has been asked for: I passed the chat on to our staff, who will answer by {time} and see everything you have written.',
  ],
  'handoff.queued-closed': [
    'There is nobody at customer service right now, but your request is in the queue and everything you wrote has been kept. The next time somebody is in is {when}.',
  ],
  'handoff.queued-closed-unknown': [
    'There is nobody at customer service right now, but your request is in the queue and everything you wrote has been kept. I don’t know when somebody will be in next.',
  ],
  'handoff.queued-already': [
    'You are already in the queue for a person, and I added this to it. You won’t have to repeat anything.',
    'Your place in the queue for a person is safe, and this message goes along.',
  ],
  'handoff.ask-contact': [
    'If you can’t wait here, leave an e-mail address or a phone number and you will be reached there.',
  ],
  'handoff.ask-phone': ['Which number should we call?'],
  'handoff.complaint': ['I’m sorry to hear that this happened.'],
  'handoff.order': ['I can’t see orders myself.'],
  'handoff.added': ['I added your question for our staff: {questions}.'],
  'handoff.joined': ['{agent} has joined the chat. You are now talking to a person.'],
  'handoff.transferred': ['The chat has moved to another team ({team}). Everything moved with it.'],
  'handoff.transferred-agent': [
    'The chat has moved: {agent} will carry on with you. Everything moved with it.',
  ],
  'handoff.released': [
    'The person had to leave. You are back in the queue at your earlier place, and nothing has been lost.',
  ],
  'handoff.dropped': [
    'I’m afraid {agent} is no longer in the chat. Your request and your place in the queue are kept, and you won’t have to repeat anything.',
  ],
  'handoff.queued-again': [
    'I have reopened your request. The person who dealt with it, {agent}, will get it first if available.',
  ],
  'handoff.returned': ['You are now talking to the machine again. If you would like a person, type “human”.'],
  'handoff.completed': [
    'Our staff marked the matter as dealt with. If it was not, write here and we will go on.',
  ],
  'handoff.wait-position': [
    '{position, plural, =1 {You are first in the queue.} =2 {You are second in the queue.} =3 {You are third in the queue.} other {You are number # in the queue.}}',
    '{position, plural, =1 {You are next in line.} =2 {There is one customer ahead of you.} other {Your place in the queue is number #.}}',
  ],
  'handoff.wait-range': [
    'You are {position, plural, =1 {first} =2 {second} =3 {third} other {number #}} in the queue, and the wait is {from, plural, =0 {probably {to, plural, =1 {a minute} other {# minutes}} at most} other {about {from}–{to} minutes}}.',
    'Your place in the queue is {position, plural, =1 {first} =2 {second} =3 {third} other {number #}}, and you can expect to wait {from, plural, =0 {{to, plural, =1 {a minute} other {# minutes}} at most} other {about {from}–{to} minutes}}.',
  ],
  'handoff.wait-longer': [
    'I’m sorry, this is taking longer than I estimated.',
    'The wait is longer than I estimated, I’m sorry.',
  ],
  'handoff.wait-sooner': [
    'Good news: the queue is moving faster than I estimated.',
    'The queue is moving faster than expected.',
  ],
  'handoff.wait-known': ['I can now estimate the wait.', 'There is now an estimate of the wait.'],
  'handoff.wait-moved': ['The queue has moved on.', 'The queue is moving.'],
  'handoff.wait-still': [
    'Thank you for your patience; your place in the queue is safe.',
    'You have not been forgotten, and your place in the queue is safe.',
  ],
  'handoff.wait-nobody-present': [
    'None of our staff is at the desk right now, so I can’t tell how long the wait will be.',
    'There is nobody at the desk at this moment, so I don’t know how long you will have to wait.',
  ],
  'handoff.wait-too-little-data': [
    'I can’t estimate the wait yet.',
    'I don’t have a reliable estimate of the wait yet.',
  ],
  'handoff.wait-people-left': [
    'Several of our staff have just left the desk, so I can’t estimate the wait right now.',
  ],
  'handoff.wait-closes-first': [
    'I can’t promise that it will be your turn before customer service closes for the day.',
  ],
  'handoff.wait-too-long': ['The queue is so long now that the wait can’t be estimated.'],
  'handoff.wait-closed': [
    'Customer service is closed right now. The next time somebody is in is {when}, and your place in the queue is safe.',
  ],
  'handoff.wait-closed-unknown': [
    'Customer service is closed right now, and I don’t know when somebody will be in next. Your place in the queue is safe.',
  ],
  'handoff.wait-callback': [
    'If you can’t wait, we can call you back, and you keep your place in the queue.',
    'If the wait gets too long, you can ask for a call back without losing your place in the queue.',
  ],
  'handoff.left': ['All right, I took you out of the queue.', 'You have left the queue.'],
  'handoff.left-open': [
    'This is still unanswered: {questions}. If you like, we can call you back. For an answer in writing, type your e-mail address here.',
    'Still open: {questions}. You can ask for a call back, or type your e-mail address here and the answer goes there.',
  ],
  'handoff.left-reachable': [
    'This is still unanswered: {questions}. If you like, we can call you back or answer to {email}; just ask for a person.',
  ],
  'handoff.left-call': [
    'You don’t have to wait here: we will call you as agreed. If you don’t want the call, type “cancel the call”.',
  ],
  'handoff.sent': [
    'I’m passing this on to customer service and will tell you as soon as they have it. Everything you wrote goes with it.',
    'I’m sending this to customer service now. I’ll let you know when it has arrived; everything you wrote goes along.',
  ],
  'handoff.sent-closed': [
    'Nobody is in at customer service right now. I’m passing this on to them, and everything you wrote goes with it. People are next in {when}.',
  ],
  'handoff.sent-already': [
    'Your request is just on its way to customer service, and this message goes with it. I’ll tell you as soon as it arrives.',
  ],
  'handoff.received': [
    'Your request is now in customer service’s queue, and they can see everything you wrote. I’ll tell you when somebody joins the chat.',
    'Customer service has received your request, and it is in their queue. I’ll tell you when somebody joins the chat.',
  ],
  'handoff.elsewhere': [
    'I moved your request to another queue so that it gets an answer. Everything you wrote moved with it, and you don’t need to repeat anything.',
  ],
  'desk-note.title': ['The customer’s request'],
  'desk-note.open': ['Open questions'],
  'desk-note.told': ['The bot has told'],
  'desk-note.not-known': ['The bot did not know'],
  'desk-note.added': ['The customer added'],
  'desk-note.contact': ['Contact'],
  'desk-note.promises': ['Promised'],
  'desk-note.page': ['Page'],
  'desk-note.language': ['Language'],
  'desk-note.mood': ['Mood'],
  'desk-note.mood-impatient': ['has waited already'],
  'desk-note.mood-dissatisfied': ['dissatisfied'],
  'desk-note.mood-angry': ['angry'],
  'desk-note.talk': ['The conversation so far'],
  'desk-note.customer': ['Customer'],
  'desk-note.bot': ['Bot'],
  'desk-note.bot-said': ['The bot answered the customer: {words}'],
  'desk-note.held-farewell': [
    'The message “{words}” was not sent to the customer, because these questions are open:',
  ],
  'desk-note.held-resolve': ['The conversation was not closed, because these questions are open:'],
  'desk-note.how-to-settle': [
    'When a question has been answered, write a private note with /ok and its number (for example /ok 1), or just /ok if all of them have been. If the customer no longer needs an answer, write /drop and the number.',
  ],
  'desk-note.edited': ['The customer changed a message: {words}'],
  'desk-note.deleted': ['The customer took back one of their messages.'],
  'desk-note.left': ['The customer left the queue. No answer is needed any more.'],
  'desk-note.taken-back': [
    'This is being dealt with elsewhere now. What is written here no longer reaches the customer.',
  ],
  'desk-note.unreachable': ['The message did not reach the customer: their channel takes no more messages.'],
  'desk-note.not-yours': ['The message did not reach the customer: this is being dealt with elsewhere now.'],
  'handoff.left-nothing': ['Just ask if something comes to mind; you can have a person again any time.'],
  'handoff.passed-on': ['This is what our staff will see:'],
  'handoff.passed-on-correct': [
    'If something is wrong, write for example “no, I meant …” and I will correct it.',
  ],
  'passed-on.question': ['Open: {question}'],
  'passed-on.quote': ['{question} – “{words}”'],
  'passed-on.told': ['Already answered: {questions}'],
  'passed-on.tried': ['No information found: {questions}'],
  'passed-on.place': ['Place: {place}'],
  'passed-on.contact': ['Contact: {contact}'],
  'passed-on.no-contact': ['No contact details given'],
  'passed-on.language': ['Language: English'],
  'passed-on.attachments': ['{count, plural, one {One attachment} other {# attachments}}'],
  'passed-on.note': ['You added: “{note}”'],
  'handoff.corrected': [
    'I corrected it: {question}.',
    'Corrected: what our staff will see is now {question}.',
  ],
  'handoff.noted': ['I added this for our staff: “{words}”.', 'Our staff will now see this too: “{words}”.'],
  'question.with-place': ['{question}, {place}'],
  'promise.broken': [
    'We promised to answer you earlier and did not keep it. We are sorry. Your request has been moved to the front of the queue.',
  ],
  'silence.ask': [
    'Are you still there? This is still open: {questions}. Answer whenever it suits you and we’ll go on.',
  ],
  'silence.ask-again': [
    'No hurry – this is still open: {questions}. If now is not a good time, nothing is lost and you can carry on here later.',
  ],
  'silence.ask-person': [
    'Are you still there? {agent} is waiting for your answer. This is still open: {questions}.',
  ],
  'silence.ask-person-again': [
    'No hurry. This is still open: {questions}. {agent} will see your answer when you write.',
  ],
  'silence.slept': [
    'The chat is paused for now, but nothing has been closed. {count, plural, one {Your question is} other {Your questions are}} waiting: {questions}. Carry on here whenever you like.',
  ],
  'silence.slept-person': [
    'The chat is paused for now, but nothing has been closed. {count, plural, one {Your question is} other {Your questions are}} waiting: {questions}. Your request stays with our staff, and you can carry on here whenever you like.',
  ],
  'silence.back': ['This was left open last time: {questions}.'],
  'machine.back': ['You are talking to the machine again.'],

  'handoff.queued-check': [
    'I asked our staff to check this: you will know by {time}. They see the whole conversation, so you don’t need to repeat anything.',
  ],
  'handoff.queued-closed-promise': [
    'There is nobody at customer service right now, but your request is in the queue and everything you wrote has been kept. The next time somebody is in is {when}, and you will get an answer by {by}.',
  ],
  'handoff.promised': ['You will get an answer by {by}.'],
  'contact.flaw-phone': [
    'There seems to be something wrong with that number. Could you write it once more, with the area code?',
    'I can’t make a working number of that. Could you check whether something is missing?',
  ],
  'contact.flaw-email': [
    'There seems to be something wrong with that e-mail address. Could you write it once more?',
    'That address looks incomplete. Could you check it?',
  ],
  'callback.offer': [
    'When shall we call? Free times include {times}. You can also suggest another time.',
    'What time shall we call? For example, {times} are free. Another time is fine too, just tell me.',
  ],
  'callback.offer-fitting': [
    'These would fit: {times}. Which one do you choose?',
    'Free then: {times}. Which of them suits you?',
  ],
  'callback.offer-other': [
    'I’m afraid we can’t call then. The nearest free times are {times}. Does one of them suit you?',
    'That time isn’t free. The nearest are {times}. Does one of them suit you?',
  ],
  'callback.offer-move': [
    'When shall I move the call to? Free times include {times}. Until then the present time stands.',
  ],
  'callback.no-slots': ['There are no free times for a call just now.'],
  'callback.stays': ['The call stays as it is: {when}, to {phone}.'],
  'callback.confirmed': ['We will call you {when} on {phone}.'],
  'callback.moved': ['The call has been moved: we will call you {when} on {phone}.'],
  'callback.standing': [
    'The call is already agreed: we will call you {when} on {phone}. You can still move it or call it off.',
  ],
  'callback.cancelled': ['All right, the call is cancelled.', 'The call is now cancelled.'],
  'callback.cancelled-open': [
    'All right, the call is cancelled. Our staff still have your request, and the answer will come here in the chat.',
  ],
  'callback.reminder': [
    'A reminder: we will call you {when} on {phone}. If the time no longer suits you, you can move the call or cancel it.',
  ],
  'callback.missed': [
    'We just called {phone} but did not reach you. We will try again {when}. If that doesn’t suit you, choose another time.',
  ],
  'callback.missed-again': [
    'We have now called {phone} a second time without reaching you. We will try once more {when}. If another time suits you better, or you would rather have the answer here in writing, just say so.',
  ],
  'callback.given-up': [
    'We did not reach you on {phone} the third time either, so we won’t call again unless you ask. Your request is still open, and you will get an answer here in the chat. If you would like a call after all, tell us a time that suits you.',
  ],
  'callback.broken': [
    'We promised to call you {when} and did not. We are sorry. Your request has been moved to the front of the queue. You can choose a new time for a call, or we will answer here in the chat.',
  ],
  'callback.broken-no-slots': [
    'We promised to call you {when} and did not. We are sorry. Your request has been moved to the front of the queue, and we will answer here in the chat.',
  ],
  'callback.wish': ['Please call me {when}'],
  'promise.broken-new': [
    'We promised to answer you earlier and did not keep it. We are sorry. Your request has been moved to the front of the queue, and you will get an answer by {when}.',
  ],
  'button.call-move': ['Move the call'],
  'button.call-cancel': ['Cancel the call'],
  'button.call-in-writing': ['No need to call, reply here'],
  'proactive.help': ['Can I help?'],
  'proactive.help-product': ['Wondering about {product}?'],
  'proactive.open': ['A machine answers at once, and you can ask for a person.'],
  'proactive.closed': ['A machine answers at once. The next time a person is in is {when}.'],
  'proactive.closed-unknown': ['A machine answers at once. No person is in just now.'],
  'proactive.begin': ['Great! What is it about?'],
  'proactive.begin-product': ['{product} – what would you like to know?'],

  'survey.satisfaction': [
    'How well was your matter handled, from 1 to 5? Answer with a number or in your own words, or leave it – you can also ask about something else.',
  ],
  'survey.repeated': ['Thank you! Did you have to tell the same thing more than once?'],
  'survey.thanks': ['Thank you, your answer has been saved. Just ask if there is anything else.'],

  'fallback.error': [
    'Something went wrong at our end, but your message has been kept. Would you like me to ask a person to help?',
  ],
  'fallback.held': ['Your question is still open. Would you like a person to look into it?'],

  'handoff.machine': ['I am a machine; a person has been asked for, and your chat is in their queue.'],
  'handoff.heard': [
    'Your message has been kept and our staff will see it. Meanwhile I can tell you about stock, prices and opening hours.',
    'It has been kept, and our staff will read this too. While you wait, I can answer questions about stock, prices and opening hours.',
  ],
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

  'button.person': ['Ask for a person'],
  'button.yes': ['Yes'],
  'button.no': ['No thanks'],
  'button.show-all': ['Show all'],
  'button.show-all-text': ['show all stores'],
  'button.leave-queue': ['Leave the queue'],
  'button.passed-on': ['Show what was passed on'],
  'button.callback': ['Call me back'],

  'topic.stock': ['availability'],
  'topic.price': ['price'],
  'topic.warranty': ['warranty'],
  'topic.delivery-time': ['delivery time'],
  'topic.delivery-area': ['delivery area'],
  'topic.pickup': ['pick-up in store'],
  'topic.store-hours': ['store opening hours'],
  'topic.service-hours': ['customer service hours'],
  'topic.alternatives': ['similar products'],
  'topic.audience': ['who may buy it'],
  'topic.delivery-cost': ['delivery cost'],
  'topic.store-info': ['store details'],
  'topic.product-info': ['product details'],
  'topic.returns': ['return'],
  'topic.payment': ['payment'],
  'topic.order': ['your order'],
  'topic.complaint': ['complaint'],
  'topic.feedback': ['feedback'],
  'topic.person': ['talking to a person'],
  'topic.callback': ['call-back'],
  'topic.other': ['your question'],
  'question.with-product': ['{topic} ({product})'],
};
