// Where answers may be sent: the SDK believes any `serviceUrl`, we believe hosts that the operator knows. Asked on receiving and
// again on sending.

const loopback = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export function isLoopbackUrl(serviceUrl: string): boolean {
  return URL.canParse(serviceUrl) && loopback.test(new URL(serviceUrl).hostname);
}

/** https without credentials in it, to one of the hosts; http to this machine when the list names it with its port. */
export function isAllowedServiceUrl(serviceUrl: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, host, hostname, port, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (protocol === 'http:' && loopback.test(hostname)) return hosts.includes(host);
  if (protocol !== 'https:') return false;
  return hosts.some((allowed) => {
    if (!allowed.startsWith('*.')) return allowed === host;
    return port === '' && hostname.endsWith(allowed.slice(1)) && hostname.length > allowed.length - 1;
  });
}
