// What every file of the project keeps to, as functions over a path and its text: each returns what is wrong, so that the tests
// can show that it finds a fault before they trust it to find none.
import { posix } from 'node:path';

/** Source that a reader opens; texts and data need none, and tests say what they are in their titles. */
export function needsOpeningComment(path: string): boolean {
  return /\.(ts|tsx|js|cjs|css|lua)$/.test(path) && !path.startsWith('test/');
}

/** A file says in its first lines why it exists. */
export function lacksOpeningComment(text: string): boolean {
  return !/^(#![^\n]*\n)?(\/\/ |\/\* |\/\*\* |-- )\S/.test(text);
}

/** Only `config/` and what starts it may read the environment; tests may hand one to a child. */
export function readsEnvironment(path: string, text: string): boolean {
  if (/^(config|test|bench|scripts)\//.test(path)) return false;
  return /\bprocess\s*\.\s*env\b|import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*'(node:)?process'/.test(text);
}

/** Paths of somebody's machine and addresses of package registries have no place in a file that others check out. */
export function machineTraces(text: string): readonly string[] {
  const traces = [
    /(?<![\w.:/-])\/(?:home|Users|root|work|opt\/\w+)\/[\w.-]{2,}[^\s'"`)]*/g,
    /\b[A-Z]:\\{1,2}Users\\[^\s'"`)]*/g,
    /\bregistry\.[\w-]+\.(?:org|com|net|io)\b/g,
    /\/\/[^\s'"/]*(?:artifactory|nexus|verdaccio)[^\s'"]*/g,
    /_authToken\s*=\s*\S+/g,
  ];
  return traces.flatMap((pattern) => text.match(pattern) ?? []);
}

/** Names of dependencies that more than one version could satisfy. */
export function looseVersions(manifest: {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}): readonly string[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name);
}

/** Entries of a lock file that name the address they came from, or have no checksum of what came. */
export function looseLocks(lock: {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
}): readonly string[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && (entry.resolved !== undefined || entry.integrity === undefined))
    .map(([path]) => path);
}

/** Relative imports of a module that lead to none of `files`: often a file that was never committed. */
export function strayImports(path: string, text: string, files: ReadonlySet<string>): readonly string[] {
  const imports = [
    ...text.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom '(\.[^'\n]*)'|^import '(\.[^'\n]*)'/gm),
  ];
  return imports
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => !files.has(posix.join(posix.dirname(path), target.split('?')[0] ?? '')));
}
