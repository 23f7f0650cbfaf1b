import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useDevices } from './choice/index.js';
import { useDevicePreview } from './preview/index.js';
import { useSpeakerTest } from './speaker/index.js';

function Everything() {
  const { access, devices } = useDevices('camera');
  const { camera, microphone } = useDevicePreview();
  const { status, canRoute } = useSpeakerTest();
  return <p>{[access, devices.length, camera.state.status, microphone.state.status, status, canRoute].join(' ')}</p>;
}

test('on a server, which has no window, devices are being checked and nothing is touched', () => {
  expect(typeof window).toBe('undefined');
  expect(renderToString(<Everything />)).toBe('<p>checking 0 idle idle idle false</p>');
});
