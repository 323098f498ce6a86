// What customers were told of their waits against what came of them, a team a part; for those who lead.
import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { codeOf } from '../api/client.ts';
import { DialogShell } from '../frame/dialog-shell.tsx';
import { useWaitFigures } from '../data/queries.ts';
import { useWords } from '../words/words.tsx';
import { waitRows } from './wait-rows.ts';

const useStyles = makeStyles({
  team: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  rows: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export function WaitsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const styles = useStyles();
  const figures = useWaitFigures();
  const teams = (figures.data?.teams ?? []).filter(({ waits }) => waits > 0);
  return (
    <DialogShell title={words.waits.title} onClose={onClose}>
      {figures.isPending && <Spinner />}
      {figures.isError && <Text role="alert">{words.refusal(codeOf(figures.error)).title}</Text>}
      {figures.isSuccess && teams.length === 0 && <Text>{words.waits.none}</Text>}
      {teams.map((team) => (
        <section key={team.team} aria-label={team.team}>
          <Text as="h3" size={300} weight="semibold" block className={styles.team}>
            {team.team}
          </Text>
          <dl className={styles.rows}>
            {waitRows(team, words).map(([name, figure]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.figure}>{figure}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </DialogShell>
  );
}
