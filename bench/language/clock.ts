// Processor time of this thread, so that a busy machine does not count.

/**
 * Milliseconds. The process's time is asked for first because the kernel then brings the thread's up to date, which it
 * otherwise does once in four milliseconds.
 */
export function cpuMs(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
