/** What the boxes that choose measures are called, to whoever does not see where they stand. */
export const chooseLabels = {
  one: (title: string) => $localize`Velg ${title}:title:`,
  group: (name: string) => $localize`Velg alle i ${name}:group:`,
  all: (count: number) => $localize`Velg alle ${count}:count: som vises`,
};
