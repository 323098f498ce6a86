// The import as a command: runs it, prints the report, and gives the exit code. Bars and arguments are the caller's.
import { formatReport } from '../feeds/format-report.ts';
import { importCatalog, type ImportOptions } from './import-catalog.ts';

/** 0: the files' catalogue is in force (imported now, or unchanged). 1: refused. */
export async function runImportCommand(
  options: ImportOptions & { readonly stdout: { write(text: string): unknown } },
): Promise<0 | 1> {
  const { stdout, ...job } = options;
  const report = await importCatalog(job);
  stdout.write(`${formatReport(report)}\n`);
  return report.outcome === 'refused' ? 1 : 0;
}
