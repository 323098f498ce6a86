// A part of the brief under its heading.
import { CounterBadge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

export function BriefSection({ title, count, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text as="h3" size={200} weight="semibold" className={styles.heading}>
        {title}
        {count !== undefined && count > 0 && (
          <CounterBadge count={count} size="small" appearance="ghost" color="informative" />
        )}
      </Text>
      {children}
    </div>
  );
}
