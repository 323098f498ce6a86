// What the counter says in English.
import { facts } from './facts/en.ts';
import { handoff } from './handoff/en.ts';
import { joining } from './joining/en.ts';
import type { Phrases } from './keys.ts';
import { letters } from './letters/en.ts';

export const en: Phrases = {
  ...facts,
  ...handoff,
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
  'closing.reply': ['Thanks for stopping by! Have a nice day!', 'Thank you, and welcome again!'],
  'closing.open': [
    'Before you go: this is still open: {questions}. Would you like a person to look into it?',
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
  'repeat.lead': [
    'I checked again: nothing has changed.',
    'The same answer still holds.',
    'It is as I said a moment ago.',
  ],
  'question.with-place': ['{question}, {place}'],
  'machine.back': ['You are talking to the machine again.'],
  'button.call-move': ['Move the call'],
  'button.call-cancel': ['Cancel the call'],
  'button.call-in-writing': ['No need to call, reply here'],

  'fallback.error': [
    'Something went wrong at our end, but your message has been kept. Would you like me to ask a person to help?',
  ],
  'fallback.held': ['Your question is still open. Would you like a person to look into it?'],

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
