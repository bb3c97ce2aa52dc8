import { inputBinding, outputBinding } from '@angular/core';
import { Day } from '../../../domain/day/day';
import { aRow } from '../../../testing/measures';
import { show, textOf } from '../../../testing/on-screen';
import { TestBed } from '@angular/core/testing';
import { DeadlineHandle } from './deadline-handle';

/** A year drawn 365 pixels wide: a day a pixel. */
function aTrack(): HTMLElement {
  const track = document.createElement('div');
  track.style.inlineSize = '365px';
  track.style.position = 'fixed';
  track.style.insetInlineStart = '0';
  track.style.blockSize = '20px';
  document.body.append(track);
  return track;
}

describe('The end of a bar', () => {
  let moved: Day[];
  let track: HTMLElement;

  async function showHandle(): Promise<HTMLElement> {
    moved = [];
    track = aTrack();
    const page = await show(DeadlineHandle, [
      inputBinding('row', () => aRow({ start: '2026-03-02', deadline: '2026-06-30' })),
      inputBinding('track', () => track),
      inputBinding('end', () => 49.6),
      outputBinding<Day>('moved', (day) => moved.push(day)),
    ]);
    const handle = page.querySelector<HTMLElement>('.handle')!;
    // A pointer that the browser does not know cannot be captured.
    handle.setPointerCapture = () => undefined;
    return handle;
  }
  afterEach(() => track.remove());

  const point = (handle: HTMLElement, kind: string, clientX = 0) => {
    handle.dispatchEvent(new PointerEvent(kind, { clientX, button: 0, bubbles: true }));
    TestBed.tick();
  };

  it('shows the day that it is dragged to, and moves the deadline there', async () => {
    const handle = await showHandle();
    point(handle, 'pointerdown');
    point(handle, 'pointermove', 31.5);
    expect(textOf(handle)).toBe('1. feb. 2026');
    expect(handle.querySelector('.refused')).not.toBeNull();
    point(handle, 'pointermove', 190.5);
    expect(textOf(handle)).toBe('10. juli 2026');
    expect(handle.querySelector('.refused')).toBeNull();
    point(handle, 'pointerup');
    expect(moved).toEqual(['2026-07-10']);
    expect(textOf(handle)).toBe('');
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
    expect(moved).toEqual([]);
  });
});
