import { saveFile } from './save-file';

describe('A file that is handed to the browser', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('is saved under its name, and let go of once it has been read', async () => {
    const clicking = spyOn(HTMLAnchorElement.prototype, 'click');
    const letGo = spyOn(URL, 'revokeObjectURL').and.callThrough();
    saveFile(document, new Blob(['Tiltak']), 'Tiltak 2026.csv');
    const { download, href } = clicking.calls.mostRecent().object as HTMLAnchorElement;
    expect(download).toBe('Tiltak 2026.csv');
    expect(await (await fetch(href)).text()).toBe('Tiltak');
    jasmine.clock().tick(30_000);
    expect(letGo).not.toHaveBeenCalled();
    jasmine.clock().tick(30_000);
    expect(letGo).toHaveBeenCalledOnceWith(href);
  });
});
