// What the ticket's owner does less often, each with its form; a lead may also hand on what others own.
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowForwardRegular,
  ArrowUndoRegular,
  BotRegular,
  ChatHelpRegular,
  HandshakeRegular,
  MoreHorizontalRegular,
  PersonSwapRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Agent } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { focusOn } from '../frame/focus.ts';
import { go } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { ConsultDialog } from './consult-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { PromiseDialog } from './promise-dialog.tsx';
import { TakeOverDialog } from './take-over-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { useOpenTicket } from './use-acts.tsx';

type Form = 'take-over' | 'transfer' | 'consult' | 'promise' | 'release';

interface Props {
  readonly me: Agent;
  readonly onOwned: () => void;
}

export function ActionMenu({ me, onOwned }: Props) {
  const words = useWords();
  const { detail, mine, act } = useOpenTicket();
  const [form, setForm] = useState<Form>();
  const { ticketId, state, desk } = detail.ticket;
  const isElsewhere = state === 'claimed' || (state === 'queued' && desk !== undefined);
  const mayTakeOver = !mine && me.role === 'lead' && isElsewhere;
  const mayTransfer = mine || (me.role === 'lead' && state !== 'resolved');
  if (!mine && !mayTransfer) return null;

  const close = (): void => setForm(undefined);
  /** The ticket is somebody else's now: on with the queue. */
  function leave(): void {
    go({ brief: false });
    focusOn('queue');
  }
  async function returnToBot(): Promise<void> {
    if (await act('return', () => api.returnToBot(ticketId))) leave();
  }

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label={words.acts.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {mayTakeOver && (
              <MenuItem icon={<PersonSwapRegular />} onClick={() => setForm('take-over')}>
                {desk === undefined ? words.presence.takeOver.open : words.otherDesk.takeHere}
              </MenuItem>
            )}
            {mine && (
              <MenuItem icon={<HandshakeRegular />} onClick={() => setForm('promise')}>
                {words.acts.promise}
              </MenuItem>
            )}
            {mine && (
              <MenuItem icon={<ChatHelpRegular />} onClick={() => setForm('consult')}>
                {words.acts.consult}
              </MenuItem>
            )}
            {mayTransfer && (
              <MenuItem icon={<ArrowForwardRegular />} onClick={() => setForm('transfer')}>
                {words.acts.transfer}
              </MenuItem>
            )}
            {mine && (
              <MenuItem icon={<ArrowUndoRegular />} onClick={() => setForm('release')}>
                {words.acts.release}
              </MenuItem>
            )}
            {mine && (
              <MenuItem icon={<BotRegular />} onClick={() => void returnToBot()}>
                {words.acts.returnToBot}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {form === 'take-over' && (
        <TakeOverDialog
          onClose={close}
          onDone={() => {
            onOwned();
            focusOn('reply');
          }}
        />
      )}
      {form === 'transfer' && <TransferDialog me={me} onClose={close} onDone={leave} />}
      {form === 'consult' && <ConsultDialog onClose={close} />}
      {form === 'promise' && <PromiseDialog onClose={close} />}
      {form === 'release' && (
        <NoteDialog
          title={words.acts.releaseTitle}
          confirm={words.acts.release}
          onClose={close}
          onConfirm={async (note) => {
            const done = await act('release', () => api.release(ticketId, note === '' ? {} : { note }));
            if (done) leave();
            return done;
          }}
        />
      )}
    </>
  );
}
