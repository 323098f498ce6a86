// What the counter says in English.
import type { Phrases } from './keys.ts';

export const en: Phrases = {
  'greeting.first': [
    'Hello and welcome! This is {shop}. I am a machine, not a person: I can tell you at once about stock, prices, warranty, delivery and opening hours. If you would rather have a person, type “human”.',
  ],
  'greeting.again': [
    'Hello! How can I help?',
    'Hi there! What can I do for you?',
    'Hi! What are you looking for?',
  ],

  'thanks.reply': [
    'You’re welcome! Just ask if anything else comes up.',
    'No problem! I’m here if you need anything else.',
  ],
  'thanks.open': [
    'You’re welcome – but this is still open: {questions}. Would you like a person to look into it?',
    'Thank you. This has not been answered yet: {questions}. Shall I ask a person to help?',
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
  ],
  'nudge.answered': [
    'I’m here – a machine answers at once, and you can always ask for a person. All your questions have been answered; is there anything else?',
  ],
  'nudge.open': [
    'I’m here! This is still open: {questions}. Would you like a person to look into it?',
    'Still here. This is waiting for an answer: {questions}. Shall I ask a person to help?',
  ],
  'handoff.nudge': [
    'I’m here. Your chat is in the queue for a person, and nothing has been lost. Meanwhile I can tell you about stock, prices and opening hours.',
  ],
  'frustration.idle': [
    'I’m sorry this hasn’t gone smoothly. Tell me what it is about and I’ll help at once – or ask a person to.',
  ],
  'frustration.open': [
    'I’m sorry about the wait, I can see that it is frustrating. This is still open: {questions}. Would you like a person to take it over?',
  ],
  'handoff.frustration': [
    'I’m sorry that this takes a while. Your chat is in the queue for a person, who will see everything you have written.',
  ],
  'abuse.reply': [
    'I can tell that you are annoyed. I’m glad to help if you tell me what it is about. I can also ask a person to help.',
  ],
  'machine.reply': [
    'I am a machine. What I say about products comes straight from the shop’s own data. If you would like a person, type “human”.',
  ],
  'injection.reply': [
    'I only tell prices and terms as they stand in the shop’s own data, and I cannot change them. How else can I help?',
  ],
  'gibberish.first': ['I couldn’t make sense of that. Could you put it in other words?'],
  'gibberish.again': ['I’m afraid I still didn’t understand. Would you like me to ask a person to help?'],
  'not-understood.first': [
    'I’m not sure I understood. Which product or matter do you mean?',
    'I didn’t quite catch that. Could you tell me a little more?',
  ],
  'not-understood.again': ['I can’t help with this one. Would you like me to ask a person?'],
  'not-helped.reply': ['I’m sorry that the answer didn’t help. Would you like a person to look into it?'],
  'correction.reply': ['Thanks for clarifying. Which product or matter do you mean?'],
  'feedback.thanks': ['Thank you for the feedback! It has been saved for the shop’s people to read.'],
  'handoff.contact': ['Thank you, I noted {contact} for our staff.'],

  'clarify.product': [
    'There are several. Which one do you mean: {options}?',
    'Do you mean one of these: {options}?',
  ],
  'clarify.option': ['{product} – {known}'],
  'clarify.option-stores': ['{count, plural, one {in one store} other {in # stores}}'],
  'clarify.option-web': ['web shop only'],
  'clarify.option-none': ['sold out'],
  'clarify.product-list': ['There are several. Which one do you mean?{options}'],
  'clarify.which-product': ['Which product is it about?', 'Which product would you like to know about?'],
  'clarify.topic': ['What would you like to know: {options}?'],
  'clarify.topic-of': ['{product}: what would you like to know, for example {options}?'],
  'clarify.place': ['Tell me the town or the store, and I’ll look for the nearest.'],
  'clarify.which-store': ['Which store is it about? We have {options}.'],
  'clarify.postal-code': ['To which postal code? Five digits are enough for me to check.'],
  'clarify.own-answer': ['Did you mean this: “{question}”'],
  'unlisted.none': ['“{words}” is not in our range. Would you like a person to check?'],
  'unlisted.nearest': ['“{words}” is not in our range. Did you mean one of these: {options}?'],
  'discontinued.note': ['The product has been discontinued and will not come back.'],

  'stock.store.in': ['The store {store} has {quantity} ({asOf}).'],
  'stock.store.in-uncounted': ['The store {store} has it; how many is not known ({asOf}).'],
  'stock.store.low': [
    'The store {store} has only {quantity} left ({asOf}), so reserve one before you set out.',
  ],
  'stock.store.low-uncounted': [
    'The store {store} has only a few left ({asOf}), so reserve one before you set out.',
  ],
  'stock.store.display': [
    'The store {store} has it on display to order, but not to take away at once ({asOf}).',
  ],
  'stock.store.out': ['The store {store} has none right now ({asOf}).'],
  'stock.store.unknown': [
    'I don’t know whether the store {store} has it: its stock is not known. Would you like a person to check?',
  ],
  'stock.stores.have': ['These stores have it: {list}.', 'You can find it in these stores: {list}.'],
  'stock.stores.near': [
    'The nearest stores that have it: {list}.',
    'The nearest places that have it: {list}.',
  ],
  'stock.stores.more': ['{count, plural, one {One more store has} other {# more stores have}} it too.'],
  'stock.stores.near-out': ['Not available any closer: {list}.'],
  'stock.stores.display': ['Only on display to order: {list}.'],
  'stock.stores.none': ['No store whose stock is known has it right now ({asOf}).'],
  'stock.stores.unknown': ['I don’t know the stock of these stores: {list}.'],
  'stock.stores.unknown-all': ['I don’t know the stores’ stock. Would you like a person to check?'],
  'stock.store.others': ['It can be found elsewhere: {list}.'],
  'stock.item': ['{store} {quantity}'],
  'stock.item-uncounted': ['{store}'],
  'stock.item-far': ['{store} {quantity} ({distance})'],
  'stock.item-far-uncounted': ['{store} ({distance})'],
  'stock.asof': ['Stock as it was {asOf}.'],
  'stock.web.in': ['It is in stock in the web shop.'],
  'stock.web.out': ['It is sold out in the web shop.'],
  'stock.web.coming': ['The web shop expects it {date}.'],
  'stock.web.coming-unknown': ['The web shop expects more, but no date is known.'],
  'stock.web.preorder': ['You can pre-order it in the web shop; it is expected {date}.'],
  'stock.web.preorder-unknown': ['You can pre-order it in the web shop, but no arrival date is known.'],
  'stock.stale': [
    'This figure is old ({asOf}) and may have changed. Would you like a person to check the shelf?',
  ],
  'stock.enough.yes': ['So there are {wanted}.'],
  'stock.enough.no': ['That is not enough for {wanted}.'],
  'stock.enough.unknown': [
    'I don’t know whether that is enough for {wanted}. Would you like a person to check?',
  ],
  'stock.ask-place': ['Where are you? Then I can look for the nearest.'],

  'price.web': ['The price is {amount}.'],
  'price.sale': ['The price is now {amount} (normally {regular}); the offer is valid until {until}.'],
  'price.sale-open': ['The price is now {amount} (normally {regular}).'],
  'price.store': ['In the store {store} the price is {amount}.'],
  'price.store-differs': ['In the store {store} the price is {amount}, in the web shop {web}.'],
  'price.unknown': ['I don’t know the price.'],

  'warranty.known': ['The warranty is {duration}.'],
  'warranty.unknown': ['I don’t know how long the warranty is.'],

  'delivery-time.window': ['{service} takes {days} business days, so it arrives {from}–{to}.'],
  'delivery-time.window-one': [
    '{service} takes {days, plural, one {one business day} other {# business days}}, so it arrives {from}.',
  ],
  'delivery-time.from-date': ['The product is expected {date}, and the delivery time counts from there.'],
  'delivery-time.no-date': ['I can’t promise a delivery date: it is not known when more will come in.'],
  'delivery-time.out-of-stock': ['I can’t promise a delivery date, because it is sold out in the web shop.'],
  'delivery-time.unknown': ['I don’t know the delivery time.'],
  'delivery-time.undeliverable': ['This is not delivered there: none of our delivery services takes it.'],
  'delivery-time.too-heavy': ['The product is too heavy for all of our delivery services ({weight}).'],
  'delivery-time.other': ['Alternatively {service}: {days} business days.'],

  'delivery-area.yes': ['Yes, we deliver to postal code {code}: {services}.'],
  'delivery-area.no': ['We do not deliver to postal code {code}.'],
  'delivery-area.no-product': ['We do not deliver this product to postal code {code}.'],
  'delivery-area.yes-area': ['Yes, we deliver to {area}: {services}.'],
  'delivery-area.no-area': ['We do not deliver to {area}.'],
  'delivery-area.partly': [
    'We deliver to some parts of {area} and not to others. Tell me the postal code and I’ll check.',
  ],
  'delivery-area.too-heavy': ['The product is too heavy to be delivered ({weight}).'],
  'delivery-area.pickup-instead': ['The nearest way to get it is to pick it up: {store}.'],

  'delivery-cost.service': ['{service} costs {amount}.'],
  'delivery-cost.free-from': [
    '{service} costs {amount}, and orders over {free} are delivered free of charge.',
  ],
  'delivery-cost.unknown': ['I don’t know what the delivery costs.'],

  'pickup.buy': ['You can buy it straight from the store {store}.'],
  'pickup.reserve': [
    'You can reserve it and pick it up from the store {store}{when, select, none {} other { – ready {when}}}.',
  ],
  'pickup.ship': ['You can order it to the store {store}{when, select, none {} other { – there {when}}}.'],
  'pickup.no': ['It cannot be picked up from the store {store}.'],
  'pickup.unknown': ['I don’t know whether it can be picked up from the store {store}.'],
  'pickup.sla.same_day': ['the same day'],
  'pickup.sla.next_day': ['the next day'],
  'pickup.sla.days': ['within {days} days'],
  'pickup.sla.multi-week': ['within a few weeks'],

  'hours.open': ['{store} is open {day} {hours}.'],
  'hours.closed': ['{store} is closed {day}.'],
  'hours.holiday-unknown': [
    '{day} is a public holiday and I don’t know whether {store} is open. Its usual hours are {hours}.',
  ],
  'hours.holiday-usually-closed': [
    '{day} is a public holiday and I don’t know whether {store} is open. It is usually closed then.',
  ],
  'hours.unknown': ['I don’t know the opening hours {day} of the store {store}.'],
  'hours.short': ['{store} {hours}'],
  'hours.short-closed': ['{store} closed'],
  'hours.several': ['Open {day}: {list}.'],
  'service-hours.open': ['There are people at customer service {day} {hours}.'],
  'service-hours.closed': ['There is nobody at customer service {day}.'],
  'service-hours.next': ['The next time somebody is in is {when}.'],
  'service-hours.unknown': ['I don’t know whether anybody is at customer service {day}.'],
  'hours.closed-word': ['closed'],

  'audience.all': ['Anybody may buy it, consumers and businesses alike.'],
  'audience.consumer': ['It is sold to consumers only.'],
  'audience.business': ['It is sold to businesses only.'],
  'audience.note': ['Please note that it is sold to businesses only.'],
  'audience.note-consumer': ['Please note that it is sold to consumers only.'],
  'audience.instead': ['For a consumer, these would do instead: {list}.'],

  'alternatives.list': ['These would do instead: {list}.', 'Similar ones are: {list}.'],
  'alternatives.none': ['I can’t find a similar product in our data.'],

  'product-info.text': ['{text}'],
  'product-info.unknown': ['Our product data does not say.'],
  'store-info.address': ['{store}: {address}.'],
  'store-info.phone': ['{store}: {address}, tel. {phone}.'],
  'store-info.unknown': ['I don’t know the address of the store {store}.'],
  'store-info.stores': ['Our stores: {list}.'],

  'unknown.topic': ['I can’t find an answer to this in the shop’s data: {topic}.'],
  'unknown.offer': ['Would you like a person to find out?', 'Shall I ask a person to find out?'],
  'own-answer.missing': ['I don’t have an answer to this in English. Would you like a person to answer?'],

  'handoff.queued': [
    'I have passed the chat on to our staff, who will see all of it. You won’t have to repeat anything.',
  ],
  'handoff.queued-promise': [
    'I have passed the chat on to our staff: you will have an answer by {time}. They see all of it, so you won’t have to repeat anything.',
  ],
  'handoff.queued-closed': [
    'There is nobody at customer service right now, but your request is in the queue and everything you wrote has been kept. The next time somebody is in is {when}.',
  ],
  'handoff.queued-closed-unknown': [
    'There is nobody at customer service right now, but your request is in the queue and everything you wrote has been kept. I don’t know when somebody will be in next.',
  ],
  'handoff.queued-already': [
    'You are already in the queue for a person, and I added this to it. You won’t have to repeat anything.',
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
  'handoff.returned': ['You are now talking to the machine again. If you would like a person, type “human”.'],
  'handoff.completed': [
    'Our staff marked the matter as dealt with. If it was not, write here and we will go on.',
  ],
  'promise.broken': [
    'We promised to answer you earlier and did not keep it. We are sorry. Your request has been moved to the front of the queue.',
  ],
  'fallback.error': [
    'Something went wrong at our end, but your message has been kept. Would you like me to ask a person to help?',
  ],
  'fallback.held': ['Your question is still open. Would you like a person to look into it?'],

  'handoff.machine': ['I am a machine; a person has been asked for, and your chat is in their queue.'],
  'handoff.heard': [
    'Your message has been kept and our staff will see it. Meanwhile I can tell you about stock, prices and opening hours.',
  ],
  'stock.low-note': ['The nearest has only a few left, so reserve one before you set out.'],
  'stock.item-old': ['{item} (as it was {asOf})'],
  'delivery-time.longer': ['To some areas it takes longer: tell me the postal code and I’ll check.'],
  'delivery-time.transit-only': [
    '{service} takes {days} business days from dispatch, but I don’t know when it is dispatched.',
  ],
  'hours.closed-now': ['{store} is closed right now. It is next open {day} {hours}.'],
  'hours.open-now': ['{store} is open now, today {hours}.'],
  'product-info.color': ['Colour: {value}.'],
  'product-info.size': ['Size: {value}.'],
  'product-info.brand': ['Brand: {value}.'],
  'product-info.weight': ['Weight: {value}.'],
  'product-info.link': ['More: {value}'],

  'delivery-area.instead': ['This works instead: {services}.'],
  'delivery-cost.free': ['{service} is free of charge.'],
  'delivery-cost.free-now': [
    '{service} is free of charge for this one, as orders over {free} are delivered free.',
  ],
  'pickup.nowhere': ['I can’t find a store where it could be picked up right now.'],
  'hours.next': ['Next open {day} {hours}.'],

  'button.person': ['Ask for a person'],
  'button.yes': ['Yes'],
  'button.no': ['No thanks'],

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
