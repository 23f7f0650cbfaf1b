import { ConnectionMonitor, type MonitoredMedia, type MonitorFeatures } from './ConnectionMonitor.js';
import { DeviceDiagnostics } from './DeviceDiagnostics.js';

/** Monitors the network, the media connections and the devices of a call from its start to its end. */
export class CallHealth {
  private readonly connections: ConnectionMonitor;
  private readonly devices: DeviceDiagnostics;

  constructor(features: MonitorFeatures, media: MonitoredMedia) {
    this.connections = new ConnectionMonitor(features, media);
    this.devices = new DeviceDiagnostics(features.userFacingDiagnostics.set);
  }

  release(): void {
    this.connections.release();
    this.devices.release();
  }
}
