import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Hands a picture over to the clipboard, or as a file where the browser will not have it there. */
@Injectable({ providedIn: 'root' })
export class PictureClerk {
  private readonly document = inject(DOCUMENT);

  /**
   * Copies the picture, which may still be in the making: browsers let only the click itself begin a
   * copy. Resolves with how it was handed over; rejects where no picture was made.
   */
  async handOver(picture: Promise<Blob>, fileName: string): Promise<'copied' | 'downloaded'> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return 'copied';
    } catch {
      this.download(await picture, fileName);
      return 'downloaded';
    }
  }

  private download(picture: Blob, fileName: string): void {
    const address = URL.createObjectURL(picture);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    // Only after the browser has begun on it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
