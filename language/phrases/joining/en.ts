// What is said about going on with one conversation on another channel, in English.
import type { joining as finnish } from './fi.ts';

export const joining: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'join.code': [
    'You can continue this conversation on another device or in another channel: type the code {code} in the chat there. The code is valid for {minutes} minutes and works once. Do not give it to anyone else.',
  ],
  'join.mailed': [
    'I have sent a link to {email}. With it you can continue this conversation on another device. The link is valid for {minutes} minutes.',
  ],
  'join.guest-already': [
    'This conversation is already joined to another channel. To separate them, write “stop joining”.',
  ],
  'join.ask': [
    'With this code you can continue your other conversation here, the one in which you got the code. Shall the two be joined?',
  ],
  'join.wrong': [
    'This code does not work: it is wrong, already used or too old. Ask for a new code in the other conversation.',
  ],
  'join.too-many': [
    'Codes have been tried too many times now. Wait a few minutes, then ask for a new code in the other conversation.',
  ],
  'join.own': ['This code is from this very conversation. Type it where you would like to continue.'],
  'join.busy-here': [
    'Something is already being handled in this conversation, so it cannot be joined to another one. Let’s continue here.',
  ],
  'join.declined': ['All right, the conversations are not joined.'],
  'join.done': ['The conversations are now joined, and you can continue here.'],
  'join.done-open': ['The conversations are now joined, and you can continue here. Still open: {questions}.'],
  'join.with-person': ['{agent} is helping you.'],
  'join.in-line': ['You are in the queue for customer service, and your place is kept.'],
  'join.how-to-end': ['You can separate them by writing “stop joining”.'],
  'join.elsewhere': [
    'You are now continuing this conversation {channel}. If it was not you who joined them, write “stop joining”.',
  ],
  'join.ended': ['The conversations are no longer joined. This one now continues on its own.'],
  'join.channel-webchat': ['in the chat on our website'],
  'join.channel-msteams': ['in Teams'],
  'join.channel-messenger': ['in Messenger'],
  'join.channel-other': ['in another channel'],
  'button.join-mail': ['Send the link to my e-mail'],
};
