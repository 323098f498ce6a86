// What the counter says in English of people: handing over, waiting, promises, calls, nights, and what is asked and offered around them.
import type { handoff as finnish } from './fi.ts';

export const handoff: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'handoff.thanks': ['You’re welcome! Your request is still in the queue for a person: {questions}.'],
  'handoff.closing': [
    'All right. Your request stays with our staff: {questions}. Come back to this chat any time; the answer will be waiting here.',
  ],
  'handoff.nudge': [
    'I’m here. Your chat is in the queue for a person, and nothing has been lost. Meanwhile I can tell you about stock, prices and opening hours.',
    'You are still in the queue, and everything you wrote has been kept. While you wait, you can ask me about stock, prices and opening hours.',
    'Nobody has been free to join yet, but your place in the queue is safe. In the meantime I can answer questions about stock, prices and opening hours.',
  ],
  'handoff.frustration': [
    'I’m sorry that this takes a while. Your chat is in the queue for a person, who will see everything you have written.',
    'I’m sorry about the wait, I know it is annoying. Your place in the queue for a person is safe, and you won’t have to repeat anything.',
    'I understand that the wait feels long, and I’m sorry. You are still in the queue for a person, and your messages have been kept.',
  ],
  'handoff.contact': ['Thank you, I noted {contact} for our staff.'],

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
  'handoff.somebody': ['Someone from customer service'],
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

  'handoff.machine': ['I am a machine; a person has been asked for, and your chat is in their queue.'],
  'handoff.heard': [
    'Your message has been kept and our staff will see it. Meanwhile I can tell you about stock, prices and opening hours.',
    'It has been kept, and our staff will read this too. While you wait, I can answer questions about stock, prices and opening hours.',
  ],
};
