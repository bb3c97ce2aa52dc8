import { inputBinding, outputBinding } from '@angular/core';
import { Day } from '../../../domain/day/day';
import { aRow } from '../../../testing/measures';
import { show, textOf } from '../../../testing/on-screen';
import { TestBed } from '@angular/core/testing';
import { DeadlineHandle } from './deadline-handle';

/** A year drawn 365 pixels wide, ten pixels from the edge: a day a pixel. */
function aTrack(): HTMLElement {
  const track = document.createElement('div');
  track.style.inlineSize = '365px';
  track.style.position = 'fixed';
  track.style.insetInlineStart = '10px';
  track.style.blockSize = '20px';
  document.body.append(track);
  return track;
}

describe('The end of a bar', () => {
  let moved: Day[];
  let track: HTMLElement;
  /** The pointers whose movements are followed also outside of the handle. */
  let captured: number[];

  async function showHandle(): Promise<HTMLElement> {
    moved = [];
    captured = [];
    track = aTrack();
    const page = await show(DeadlineHandle, [
      inputBinding('row', () => aRow({ start: '2026-03-02', deadline: '2026-06-30' })),
      inputBinding('track', () => track),
      inputBinding('end', () => 49.6),
      outputBinding<Day>('moved', (day) => moved.push(day)),
    ]);
    const handle = page.querySelector<HTMLElement>('.handle')!;
    // A pointer that the browser does not know cannot be captured.
    handle.setPointerCapture = (id) => captured.push(id);
    return handle;
  }
  afterEach(() => track.remove());

  /** `day`: how many days into the year the pointer is. */
  const point = (handle: HTMLElement, kind: string, day = 0, button = 0): PointerEvent => {
    const init = { clientX: 10 + day, button, pointerId: 7, bubbles: true, cancelable: true };
    const event = new PointerEvent(kind, init);
    handle.dispatchEvent(event);
    TestBed.tick();
    return event;
  };
  const placeOf = (handle: HTMLElement) => Number.parseFloat(handle.style.insetInlineStart);

  it('shows the day that it is dragged to, and moves the deadline there', async () => {
    const handle = await showHandle();
    expect(placeOf(handle)).toBe(49.6);
    // The browser would select text on the way.
    expect(point(handle, 'pointerdown').defaultPrevented).toBeTrue();
    expect(captured).toEqual([7]);
    point(handle, 'pointermove', 31.5);
    expect(placeOf(handle)).toBeCloseTo((31 / 365) * 100);
    expect(handle.classList).toContain('dragged');
    expect(textOf(handle)).toBe('1. feb. 2026');
    expect(handle.querySelector('.refused')).not.toBeNull();
    point(handle, 'pointermove', 190.5);
    expect(textOf(handle)).toBe('10. juli 2026');
    expect(handle.querySelector('.refused')).toBeNull();
    point(handle, 'pointerup');
    expect(moved).toEqual(['2026-07-10']);
    expect(textOf(handle)).toBe('');
    expect(handle.classList).not.toContain('dragged');
    expect(placeOf(handle)).toBe(49.6);
  });

  it('moves nothing where it is let go at its own day, or taken back', async () => {
    const handle = await showHandle();
    point(handle, 'pointermove', 190.5);
    point(handle, 'pointerup');
    point(handle, 'pointerdown');
    point(handle, 'pointermove', 180.5);
    point(handle, 'pointerup');
    point(handle, 'pointerdown');
    point(handle, 'pointermove', 200.5);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    point(handle, 'pointerup');
    point(handle, 'pointerdown');
    point(handle, 'pointermove', 200.5);
    point(handle, 'pointercancel');
    point(handle, 'pointerup');
    expect(moved).toEqual([]);
  });

  it('is left alone by the button that opens a menu', async () => {
    const handle = await showHandle();
    point(handle, 'pointerdown', 0, 2);
    point(handle, 'pointermove', 200.5);
    point(handle, 'pointerup');
    expect(moved).toEqual([]);
  });
});
