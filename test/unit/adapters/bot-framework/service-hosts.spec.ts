import assert from 'node:assert/strict';
import { isAllowedServiceUrl, isLoopbackUrl } from '../../../../adapters/bot-framework/service-hosts.ts';

const usual = ['smba.trafficmanager.net', '*.botframework.com'];

describe('where answers may be sent', () => {
  it('is the hosts on the list, over https', () => {
    for (const url of [
      'https://smba.trafficmanager.net/emea/',
      'https://facebook.botframework.com/',
      'https://webchat.botframework.com',
    ])
      assert.ok(isAllowedServiceUrl(url, usual), url);
  });

  it('is nothing that only looks like one of them', () => {
    for (const url of [
      'http://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.example/',
      'https://evilbotframework.com/',
      'https://botframework.com/',
      'https://smba.trafficmanager.net@evil.example/',
      'https://user:word@smba.trafficmanager.net/',
      'https://smba.trafficmanager.net:8443/',
      'https://facebook.botframework.com:444/',
      'https://169.254.169.254/latest/',
      'http://127.0.0.1:9/',
      'ftp://smba.trafficmanager.net/',
      'no address',
      '',
    ])
      assert.ok(!isAllowedServiceUrl(url, usual), url);
  });

  it('is this machine only by its very port', () => {
    assert.ok(isAllowedServiceUrl('http://127.0.0.1:9000/', ['127.0.0.1:9000']));
    assert.ok(!isAllowedServiceUrl('http://127.0.0.1:9001/', ['127.0.0.1:9000']));
    assert.ok(isLoopbackUrl('http://localhost:4000/'));
    assert.ok(isLoopbackUrl('http://[::1]:4000/'));
    for (const url of ['http://localhost.evil.example/', 'http://127.0.0.1.evil.example/', 'x'])
      assert.ok(!isLoopbackUrl(url), url);
  });
});
