// What an import has to say about itself: which rows could not be used and why, in words that a shop's own people can act
// on. It does not know how files are read or where rows go.

/** One thing wrong with one row (or with a file as a whole, then without a line). */
export interface Problem {
  readonly file: string;
  /** Physical line of the file, 1 = the header of a sheet, also when quoted values hold line ends. */
  readonly line?: number;
  /** Attribute in Google's writing (`sale_price`), or the path inside a YAML file. */
  readonly column?: string;
  /** As it stands in the file, cut to 80 characters. */
  readonly value?: string;
  readonly reason: string;
}

export type FileState = 'read' | 'missing' | 'absent' | 'unreadable' | 'too-many-rejected' | 'not-read';

export interface FileReport {
  readonly file: string;
  /** `missing` is a required file that is not there, `absent` an optional one. */
  readonly state: FileState;
  /** Always `imported + rejected`. */
  readonly rows: number;
  readonly imported: number;
  readonly rejected: number;
}

export interface ImportReport {
  /** `refused`: the earlier catalogue, if any, stays in force. */
  readonly outcome: 'imported' | 'unchanged' | 'refused';
  readonly source: string;
  /** Of the catalogue that is in force after this import; absent when there is none. */
  readonly generation?: string;
  readonly files: readonly FileReport[];
  /** Unusable rows, in file order; at most 1,000 a file are listed, all are counted. */
  readonly rejected: readonly Problem[];
  /** Rows that are used although something about them is odd. Listed like `rejected`. */
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
  /** Why the import was refused; empty otherwise. */
  readonly refusals: readonly string[];
  readonly durationMs: number;
}

export interface ImportProgress {
  readonly stage: 'fetching' | 'reading' | 'indexing';
  readonly file: string;
  /** Bytes for `fetching` and `reading`, terms for `indexing`; `total` is 0 when it is not known. */
  readonly done: number;
  readonly total: number;
}

const listedPerFile = 1_000;
const longestValue = 80;

/** Cuts and cleans a value so that it can stand in a report on one line. */
function shownValue(value: string): string {
  const plain = value.slice(0, longestValue + 1).replace(/[\u0000-\u001f\u007f-\u009f]/gu, '�');
  return plain.length > longestValue ? `${plain.slice(0, longestValue)}…` : plain;
}

/** Collects what happens to one file's rows. */
export class FileTally {
  readonly file: string;
  readonly rejected: Problem[] = [];
  readonly warnings: Problem[] = [];
  imported = 0;
  rejectedCount = 0;
  warningCount = 0;

  constructor(file: string) {
    this.file = file;
  }

  reject(problem: Omit<Problem, 'file'>): void {
    this.rejectedCount++;
    if (this.rejected.length < listedPerFile) this.rejected.push(this.#cleaned(problem));
  }

  warn(problem: Omit<Problem, 'file'>): void {
    this.warningCount++;
    if (this.warnings.length < listedPerFile) this.warnings.push(this.#cleaned(problem));
  }

  report(state: FileState): FileReport {
    return {
      file: this.file,
      state,
      rows: this.imported + this.rejectedCount,
      imported: this.imported,
      rejected: this.rejectedCount,
    };
  }

  #cleaned(problem: Omit<Problem, 'file'>): Problem {
    const { value, ...rest } = problem;
    return { file: this.file, ...rest, ...(value === undefined ? {} : { value: shownValue(value) }) };
  }
}

/** A file that cannot be used at all, whatever its rows say. */
export class UnreadableFile extends Error {
  readonly line: number | undefined;
  readonly column: string | undefined;

  constructor(reason: string, where: { readonly line?: number; readonly column?: string } = {}) {
    super(reason);
    this.name = 'UnreadableFile';
    this.line = where.line;
    this.column = where.column;
  }
}
