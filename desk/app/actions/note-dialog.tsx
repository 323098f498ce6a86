// A note among colleagues, with or without a duty to write something.
import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../words/words.tsx';
import { FormDialog } from './form-dialog.tsx';

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly required?: boolean;
  readonly onConfirm: (note: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export function NoteDialog({ title, confirm, required = false, onConfirm, onClose }: Props) {
  const words = useWords();
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      ready={!required || note.trim() !== ''}
      onConfirm={() => onConfirm(note.trim())}
      onClose={onClose}
    >
      <Field label={required ? words.acts.note : words.acts.noteOptional} required={required}>
        <Textarea rows={3} maxLength={4000} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
