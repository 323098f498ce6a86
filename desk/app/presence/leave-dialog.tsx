// Asked before somebody goes who has conversations: those go back to the queue.
import { Text } from '@fluentui/react-components';
import { AskDialog } from '../frame/ask-dialog.tsx';
import { useWords } from '../words/words.tsx';

interface Props {
  readonly owned: number;
  readonly onLeave: () => Promise<boolean>;
  readonly onClose: () => void;
}

export function LeaveDialog({ owned, onLeave, onClose }: Props) {
  const { presence, acts } = useWords();
  return (
    <AskDialog
      title={presence.leaveTitle}
      confirm={presence.leave}
      decline={acts.cancel}
      failed={presence.failed}
      onConfirm={onLeave}
      onClose={onClose}
    >
      <Text>{presence.leaveHint(owned)}</Text>
    </AskDialog>
  );
}
