// A question to this agent's team: what the owner wants to know, and the way to answer it.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Agent } from '../../api/types.ts';
import { useOpenTicket } from '../actions/use-acts.tsx';
import * as api from '../api/calls.ts';
import { wantsAdviceOf } from '../data/queue.ts';
import { useWords } from '../words/words.tsx';
import { ConsultDue } from './consult-standing.tsx';

const NoteDialog = lazy(async () => ({ default: (await import('../actions/note-dialog.tsx')).NoteDialog }));

const useStyles = makeStyles({ note: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

export function AdviceBar({ me }: { readonly me: Agent }) {
  const words = useWords();
  const styles = useStyles();
  const { detail, act } = useOpenTicket();
  const [answering, setAnswering] = useState(false);
  const { ticketId, consulted } = detail.ticket;
  if (consulted === undefined) return null;
  const { consultId } = consulted;
  return (
    <MessageBar intent={consulted.overdue === true ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <strong>
          {consulted.by.name} · {words.acts.adviseLead(consulted.team)}
        </strong>{' '}
        <span className={styles.note}>{consulted.note}</span>{' '}
        {consulted.dueAt !== undefined && <ConsultDue dueAt={consulted.dueAt} />}
      </MessageBarBody>
      {wantsAdviceOf(detail.ticket, me) && (
        <MessageBarActions>
          <Button size="small" onClick={() => setAnswering(true)}>
            {words.acts.advise}
          </Button>
        </MessageBarActions>
      )}
      {answering && (
        <Suspense>
          <NoteDialog
            title={words.acts.adviseTitle}
            confirm={words.acts.adviseDo}
            required
            onClose={() => setAnswering(false)}
            onConfirm={(text) =>
              act('consult', () =>
                consultId === undefined
                  ? api.answerTeam(ticketId, { team: consulted.team, note: text })
                  : api.answerConsult(ticketId, consultId, { text }),
              )
            }
          />
        </Suspense>
      )}
    </MessageBar>
  );
}
