// What English-speaking customers say about stores and those who answer: where, when. Data only.
import type { Lexicon } from '../types.ts';

export const ofStores: Lexicon['topics'] = {
  'store-hours': {
    asking: [
      'opening|closing|open|business|working|trading|store|shop|holiday|office hours|times|time|hour|hrs',
      'open|opens|opened|opening',
      'close|closes|closed|closing|shut|shuts',
      'hours|hrs',
      'what|which time|times .. open*|close*|shut*|till|until|you',
      'how late|early|long .. open|are|you|store|shop|till|until',
      'until|till|til when|what',
      'when .. open*|close*|shut*',
      'make it .. before|in|today|there',
    ],
  },
  'service-hours': {
    asking: [
      'customer|client|support|chat|phone|help|live|service|helpdesk|helpline service|support|care|line|desk|chat|team|agents|staff? .. open|hours|available|times|online|opens|closed|closes|close|hour|time|when|staffed|reach*',
      'open|when|what|hours|opening|until|available|times|is|are|online .. customer|support|chat|phone|helpdesk|helpline|service service|support|line|desk|care|hours|team|staff|available|open',
      'when|what .. someone|somebody|anyone|anybody|people|person|human|agent|staff|agents|humans|representative .. available|there|online|answer|help|reach*|talk|speak|here|working|around|back|in|on',
      'when|what .. reach|talk|speak|contact|call|get .. you|someone|somebody|human|agent|person|support|hold',
      'when .. someone|somebody|anyone|people|you .. there|around|available|work|online',
      'will|is|are .. someone|anyone|somebody|anybody|staff|agents .. tomorrow|weekend|saturday|sunday|monday|tonight|later|evening|morning',
    ],
  },
  'store-info': {
    asking: [
      'address|adress|addresses|location|locations|directions|located',
      'where|wheres .. you|your|shop|store|stores|shops|located|branch|nearest|closest .. located|based|store|shop|find',
      'where|wheres exactly|precisely is|are|s? the|your',
      'where|wheres is|are? the .. one|ones $',
      'where|wheres .. find|reach|visit you|u|your|ya',
      'where|wheres are|is .. you|u|your|the .. store|shop|located|based|stores|shops|guys',
      'phone|telephone|contact|mobile number|details|info',
      'phonenumber|telephone|email|e-mail|tel',
      'whats|what .. number|phone|address|email',
      'nearest|closest .. store|shop|branch|location|one|you',
      'do|have|is|are|got you|there|any .. store|stores|shop|shops|branch|physical|location|outlet in|near|around',
      'how many stores|shops|branches|locations',
      'any stores|shops|branches in|near|around|close|at',
      'are you|u|ya guys? in $',
      'parking|park|wheelchair|accessible|accessib*',
      'how .. get .. there|you|store|shop|to',
      'which|what cities|towns|city|town',
      'number .. call|ring|phone',
    ],
    hint: ['where|wheres', 'store|shop'],
  },
};
