/** What a key asks of the presentation. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'decide' | 'leave';

// No letters: somebody who speaks to the machine would press them by talking (WCAG 2.1.4).
const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'decide',
  Escape: 'leave',
};

/** What a person types in or presses with the same keys. */
const TYPED_IN = 'input, textarea, select, mat-select, [contenteditable], [role=listbox]';
const PRESSED = 'button, a, summary, label';

/**
 * What the key asks for; `null` where it is meant for something else: a field that is typed in, a
 * button that Space or Enter presses, a choice that is open, the browser itself.
 *
 * @param page what a key must be pressed in, if it is pressed in anything at all
 */
export function keyPressed(event: KeyboardEvent, page: HTMLElement): Step | null {
  const { key, target } = event;
  const place = target instanceof Element ? target : null;
  const isElsewhere = place !== null && !page.contains(place) && !place.contains(page);
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isElsewhere) {
    return null;
  }
  if (place?.closest(TYPED_IN)) {
    return null;
  }
  if ((key === ' ' || key === 'Enter') && place?.closest(PRESSED)) {
    return null;
  }
  if (key === ' ') {
    return event.shiftKey ? 'previous' : 'next';
  }
  return STEPS[key] ?? null;
}
