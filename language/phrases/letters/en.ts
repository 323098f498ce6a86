// What letters to customers say, in English.
import type { letters as finnish } from './fi.ts';

export const letters: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'letter.hello': ['Hello,'],
  'letter.subject-reply': ['Answer to your question – {shop}'],
  'letter.subject-call-agreed': ['We will call you {when} – {shop}'],
  'letter.subject-call-moved': ['New time for your call: {when} – {shop}'],
  'letter.subject-call-cancelled': ['Your call is cancelled – {shop}'],
  'letter.subject-call-reminder': ['Reminder: we will call you {when} – {shop}'],
  'letter.subject-promise-broken': ['Sorry, we are late – {shop}'],
  'letter.subject-promise-moved': ['News about your question – {shop}'],
  'letter.subject-join-link': ['Continue the chat on another device – {shop}'],
  'letter.you-asked': ['You asked us:'],
  'letter.answered': ['{agent} answered {when}:'],
  'letter.call-agreed': ['We will call you {when} on {phone}.'],
  'letter.call-moved': ['The time of your call has changed. We will call you {when} on {phone}.'],
  'letter.call-cancelled': ['The call {when} is cancelled, and we will not ring.'],
  'letter.call-reminder': ['This is a reminder that we will call you {when} on {phone}.'],
  'letter.call-change': [
    'If the time does not suit you, write “move the call” or “cancel the call” in the chat and it is done at once.',
  ],
  'letter.call-broken': [
    'We promised to call you {when} and did not. We are sorry. Your case has been moved to the front of the queue, and you can choose a new time in the chat.',
  ],
  'letter.promise-broken': [
    'We promised to get back to you by {when} and did not keep our word. We are sorry. Your case has been moved to the front of the queue.',
  ],
  'letter.promise-new': ['You will have an answer by {when}.'],
  'letter.promise-moved': ['We need a little longer. We will get back to you by {when}.'],
  'letter.join-code': [
    'You asked to continue our chat on another device or in another channel. Open the link below, or type this code in the chat there: {code}',
  ],
  'letter.join-limits': [
    'The code is valid until {until} and works once. Do not give it to anyone else. If you did not ask for a code, you can ignore this message.',
  ],
  'letter.open-chat': ['Open the chat'],
  'letter.answer-here': ['You can reply to this message.'],
  'letter.answer-in-chat': [
    'This address is not read. If you have more questions, continue the same conversation in the chat.',
  ],
  'letter.why': ['You are receiving this message because you gave us your e-mail address in our chat.'],
  'letter.regards': ['Kind regards,\n{shop}'],
  'letter.calendar-title': ['Call from {shop}'],
};
