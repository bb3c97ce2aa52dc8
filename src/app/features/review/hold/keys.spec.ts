import { keyPressed } from './keys';

describe('a key pressed while a review is shown', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('div');
    page.innerHTML = '<textarea></textarea><button></button><p></p>';
    document.body.append(page);
  });
  afterEach(() => page.remove());

  const press = (key: string, on = 'p', init: KeyboardEventInit = {}) => {
    let step: unknown;
    const listen = (event: Event) => (step = keyPressed(event as KeyboardEvent, page));
    document.addEventListener('keydown', listen);
    const target = on === 'body' ? document.body : page.querySelector(on)!;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
    document.removeEventListener('keydown', listen);
    return step;
  };

  for (const [key, step] of [
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'decide'],
    ['Escape', 'leave'],
    ['b', null],
    ['x', null],
  ] as const) {
    it(`${key === ' ' ? 'Space' : key} asks for ${step ?? 'nothing'}`, () => {
      expect(press(key)).toBe(step);
      expect(press(key, 'body')).toBe(step);
    });
  }

  it('goes back with Shift and Space', () =>
    expect(press(' ', 'p', { shiftKey: true })).toBe('previous'));

  it('is typed where something is written', () => {
    for (const key of ['Enter', ' ', 'ArrowRight', 'Home', 'Escape']) {
      expect(press(key, 'textarea')).toBeNull();
    }
  });

  it('presses a button with Space or Enter, and turns the page with an arrow there too', () => {
    expect(press(' ', 'button')).toBeNull();
    expect(press('Enter', 'button')).toBeNull();
    expect(press('ArrowRight', 'button')).toBe('next');
  });

  it('is the browser’s with a modifier, and a dialog’s outside the page', () => {
    expect(press('ArrowLeft', 'p', { altKey: true })).toBeNull();
    expect(press('End', 'p', { ctrlKey: true })).toBeNull();
    const dialog = document.createElement('div');
    document.body.append(dialog);
    const event = new KeyboardEvent('keydown', { key: 'Escape' });
    dialog.dispatchEvent(event);
    expect(keyPressed(event, page)).toBeNull();
    dialog.remove();
  });
});
