// English words about a call that is to come: when it suits, and that it is to be moved or called off. Data only.
import type { CallWords } from '../types.ts';

const call = 'call|calls|callback|call-back|phonecall|ring|phone|appointment|slot|calling';

export const calls: CallWords = {
  move: [
    `move|moved|change|changed|reschedule|rescheduled|rearrange|postpone|postponed|push|shift|switch|swap|delay|rebook .. ${call}|time|it|that|back|later|earlier`,
    `${call} .. move|moved|changed|rescheduled|postponed|pushed|shifted`,
    'reschedule|rebook|rearrange',
    'call|ring|phone|calling .. later|earlier|instead|another|different',
    'another|different|new|other time|slot|day',
    `doesnt|dont|wont|isnt|not|cant work|suit|make|do|convenient|good .. time|it|me|then`,
    'time .. doesnt|dont|wont|isnt|not .. work|suit|convenient|good',
    '^ move|reschedule',
  ],
  cancel: [
    `dont|not|no|neednt|doesnt|without need|want|have|needed|necessary .. ${call}`,
    `no need|longer .. ${call}`,
    'dont|do not? call|ring|phone|bother',
    'do not|never call|ring|phone',
    `cancel|cancelled|scrap|drop|skip|forget|remove|delete .. ${call}|booking|it|that|time`,
    `call off .. ${call}|it`,
    `${call} .. not|isnt|no|never .. needed|necessary|required`,
    `${call} .. cancelled|canceled|off`,
    '^ cancel $|please|thanks',
  ],
  after: ['after|from|onwards|past|later|earliest'],
  before: ['before|by|until|til|till|latest'],
  around: ['around|about|ish|approximately|roughly|circa|approx|at'],
  soonest: [
    'as|asap soon|quickly|quick|early|fast as? .. possible|u|you|can|poss',
    'asap|now|immediately|straightaway|soonest',
    'right|straight away|now',
    'first|earliest|next|soonest .. available|one|slot|time|possible|free|opening|moment|convenience',
    'anytime|whenever|any',
    'any time|slot|of .. works|fine|suits|good|ok|them|those|these',
    'doesnt|dont|does not matter|mind',
    'no preference',
  ],
  parts: [
    { from: '06:00', to: '10:00', patterns: ['early|first morning|thing'] },
    { from: '06:00', to: '12:00', patterns: ['morning|mornings|forenoon|mornin'] },
    { from: '11:00', to: '13:00', patterns: ['lunch|lunchtime|midday'] },
    { from: '12:00', to: '17:00', patterns: ['afternoon|afternoons|arvo'] },
    { from: '16:00', to: '22:00', patterns: ['evening|evenings|tonight|night|tonite', 'after work'] },
  ],
};
