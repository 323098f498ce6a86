// The customer's files as links; they are never shown inside the page.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import type { DeskBrief } from '../../api/types.ts';
import { attachmentUrl } from '../api/calls.ts';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'inline-flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly ticketId: string;
  readonly attachments: DeskBrief['attachments'];
}

export function Attachments({ ticketId, attachments }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {attachments.map(({ attachmentId, name, sizeBytes, url }) => (
        <li key={attachmentId}>
          <Link
            className={styles.link}
            href={attachmentUrl(ticketId, attachmentId)}
            // What could not be fetched from its channel is opened there.
            {...(url === undefined ? { download: name } : { target: '_blank', rel: 'noopener noreferrer' })}
          >
            <AttachRegular aria-hidden />
            {sizeBytes === 0 ? name : `${name} (${kilobytes(sizeBytes, words.region)})`}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function kilobytes(bytes: number, region: string): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
  return new Intl.NumberFormat(region, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  }).format(size);
}
