import { Binding, Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';

/** Shows the component with these inputs and outputs, and gives the element that it is drawn in. */
export async function show(
  component: Type<unknown>,
  bindings: readonly Binding[] = [],
): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(component, { bindings: [...bindings] });
  fixture.autoDetectChanges();
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

/**
 * What can be read in the element, by eye or by screen reader, with single spaces and none before a
 * colon; '' where there is no element.
 */
export function textOf(element: HTMLElement | null): string {
  return (element?.innerText ?? '').replace(/\s+/g, ' ').replaceAll(' :', ':').trim();
}

/** What can be read in each of the elements that the selector finds. */
export function textsOf(within: ParentNode, selector: string): readonly string[] {
  return [...within.querySelectorAll<HTMLElement>(selector)].map(textOf);
}

/** The one link with this name. Throws where there is not exactly one. */
export function linkNamed(within: ParentNode, name: string): HTMLAnchorElement {
  return onlyOne(
    [...within.querySelectorAll('a')].filter((link) => textOf(link) === name),
    name,
  );
}

/** The one button with this name. Throws where there is not exactly one. */
export function buttonNamed(within: ParentNode, name: string): HTMLButtonElement {
  const buttons = [...within.querySelectorAll('button')];
  return onlyOne(
    buttons.filter((button) => textOf(button) === name),
    name,
  );
}

/** The one checkbox, radio button or field within the label of this text. Throws likewise. */
export function inputLabelled(within: ParentNode, label: string): HTMLInputElement {
  const labels = [...within.querySelectorAll('label')].filter((one) => textOf(one) === label);
  return onlyOne(
    labels.flatMap((one) => [...one.querySelectorAll('input')]),
    label,
  );
}

/** The one group of fields with this heading. Throws likewise. */
export function groupNamed(within: ParentNode, legend: string): HTMLFieldSetElement {
  const groups = [...within.querySelectorAll('fieldset')];
  return onlyOne(
    groups.filter((group) => textOf(group.querySelector<HTMLElement>('legend')) === legend),
    legend,
  );
}

function onlyOne<T>(found: readonly T[], name: string): T {
  if (found.length !== 1) {
    throw new Error(`${found.length} elements are named "${name}"`);
  }
  return found[0];
}
