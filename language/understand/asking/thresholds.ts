// How likely a guess of the whole message must be to change what was read of it. Numbers alone; `second-thought.ts` applies them.

/** Chosen by cross-validation (`npm run bench:language -- --cross`): of guesses that likely, how often they and what was read were right. */
export const thresholds = {
  /** Of the message so much must have been met while learning. */
  known: 0.4,
  /** To ask where nothing was read. */
  topic: 0.5,
  /** The same where a matter is only told. */
  matter: 0.6,
  /** The same of a question of fact where nothing shows that it asks. */
  topicUnasked: 0.75,
  /** To take instead of what was read. */
  instead: 0.6,
  /** To call a person in instead of telling what was read. */
  matterInstead: 0.75,
  /** What goods, their place or one of several clauses asks for stands from here on. */
  stands: 0.2,
  /** So likely another topic must be to dispute what was read. */
  disputes: 0.2,
  /** The same where goods at a place suggested it. */
  disputesPlace: 0.6,
  /** The same where bare goods suggested it, or where one of several clauses asks it. */
  disputesCarefully: 0.3,
  /** What is read and as likely as this is told, however likely another is. */
  clear: 0.5,
  /** Else another that is so likely in proportion is offered beside it. */
  close: 0.5,
  /** To perform an act where nothing was read: no figure can be wrong in it. */
  act: 0.35,
  /** To answer or to thank, and to take what is told for mere background. */
  answer: 0.5,
  /** To perform an act instead of what was read, or of a question. */
  actInstead: 0.5,
  /** The same where what was read is "something else". */
  actForOther: 0.4,
  /** To take for mere background what looks like a question: "har haft er app i två år". */
  tellsAlthoughAsked: 0.8,
  /** To hear another act than the one that a cue told. */
  otherAct: 0.55,
  /** A topic less likely is no choice. */
  choice: 0.05,
  /** The choices together. */
  choices: 0.3,
} as const;
