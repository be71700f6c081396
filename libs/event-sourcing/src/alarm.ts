/** Lets one loop rest until something happens; a ring while it is busy is not lost. */
export class Alarm {
  private rung = false;
  private wake: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.wake();
  }

  /** Until the next ring, or so many milliseconds. */
  async rest(ms: number): Promise<void> {
    if (!this.rung)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = (): void => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.rung = false;
  }
}
