// What stands where there is nothing else to show: empty, loading, failed.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    height: '100%',
    minHeight: '140px',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3, lineHeight: 1 },
  hint: { maxWidth: '36ch' },
});

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
  /** Said at once by screen readers. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

export function StandIn({ title, hint, icon, alert = false, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} {...(alert && { role: 'alert' })}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Text weight="semibold">{title}</Text>
      {hint !== undefined && <Text className={styles.hint}>{hint}</Text>}
      {children}
    </div>
  );
}
