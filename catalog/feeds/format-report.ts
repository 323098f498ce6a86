// The import's report as a shop's own people read it in a terminal or a log. It only words what the report holds.
import type { FileReport, FileState, ImportReport, Problem } from './report.ts';

const shownProblems = 20;

const states: Readonly<Record<FileState, string>> = {
  read: '',
  missing: 'MISSING',
  absent: 'not there (optional)',
  unreadable: 'CANNOT BE USED',
  'too-many-rejected': 'TOO MANY UNUSABLE ROWS',
  'not-read': 'not read',
};

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** Several lines, without a line end after the last. */
export function formatReport(report: ImportReport): string {
  const lines = [headline(report), ''];
  if (report.outcome === 'unchanged') return lines[0] ?? '';
  lines.push(...report.files.map(fileLine));
  if (report.refusals.length > 0)
    lines.push('', 'Why it was refused:', ...report.refusals.map((each) => `  - ${each}`));
  const rejected = report.files.reduce((sum, file) => sum + file.rejected, 0);
  lines.push(...problems(count(rejected, 'row was skipped', 'rows were skipped'), report.rejected, rejected));
  lines.push(
    ...problems(count(report.warningCount, 'warning', 'warnings'), report.warnings, report.warningCount),
  );
  return lines.join('\n');
}

function headline(report: ImportReport): string {
  const seconds = `${(report.durationMs / 1_000).toFixed(1)} s`;
  switch (report.outcome) {
    case 'imported':
      return `Imported ${report.source} in ${seconds}. The new catalogue is in force (${report.generation}).`;
    case 'unchanged':
      return `Nothing has changed in ${report.source}. The catalogue stays as it is (${report.generation}).`;
    case 'refused':
      return report.generation === undefined
        ? `Refused ${report.source} after ${seconds}. There is no catalogue yet.`
        : `Refused ${report.source} after ${seconds}. The earlier catalogue stays in force (${report.generation}).`;
  }
}

function fileLine(file: FileReport): string {
  const figures =
    file.state === 'missing' || file.state === 'absent' || file.state === 'not-read'
      ? ''
      : `${count(file.imported, 'row', 'rows')} imported${file.rejected > 0 ? `, ${file.rejected.toLocaleString('en')} skipped` : ''}`;
  return `  ${file.file.padEnd(15)}${[figures, states[file.state]].filter((part) => part !== '').join('  ')}`;
}

function problems(title: string, listed: readonly Problem[], total: number): readonly string[] {
  if (total === 0) return [];
  const shown = listed.slice(0, shownProblems).map((problem) => {
    const place = [
      problem.file,
      ...(problem.line === undefined ? [] : [`line ${problem.line}`]),
      ...(problem.column === undefined ? [] : [problem.column]),
    ].join(', ');
    return `  ${place}: ${problem.value === undefined || problem.value === '' ? '' : `"${problem.value}" `}${problem.reason}`;
  });
  const rest = total - shown.length;
  return ['', `${title}:`, ...shown, ...(rest > 0 ? [`  … and ${rest.toLocaleString('en')} more.`] : [])];
}
