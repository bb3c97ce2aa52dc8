import { MemoryMeasureRepository } from '../data/memory/memory-measure-repository';
import { MeasureWrite } from '../domain/measure/measure-write';

/** The in-memory measures behind a network that can be cut. */
export class NetworkedMeasures extends MemoryMeasureRepository {
  private reconnect: () => void = () => undefined;
  private connected: Promise<void> = Promise.resolve();

  cut(): void {
    this.connected = new Promise((resolve) => (this.reconnect = resolve));
  }

  mend(): void {
    this.reconnect();
  }

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    await this.connected;
    return super.saveMeasure(write);
  }

  override async confirmMeasure(write: MeasureWrite): Promise<void> {
    await this.connected;
    return super.confirmMeasure(write);
  }
}
