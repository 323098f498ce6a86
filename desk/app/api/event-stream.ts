// Reads server-sent events out of text as it comes in pieces. Pure; where the text comes from is the caller's matter.

export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Feed it the pieces in order; it gives the events that each piece completes. */
export function createEventParser(): (piece: string) => readonly StreamEvent[] {
  let rest = '';
  let id = '';
  let event = '';
  let data: string[] = [];

  function line(text: string): StreamEvent | undefined {
    if (text === '') {
      const done = data.length === 0 ? undefined : { id, event: event || 'message', data: data.join('\n') };
      event = '';
      data = [];
      return done;
    }
    const colon = text.indexOf(':');
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'id') id = value;
    else if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    return undefined;
  }

  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    return lines.map(line).filter((done) => done !== undefined);
  };
}
