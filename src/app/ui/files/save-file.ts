/** Hands the content to the browser as a file to save under this name. */
export function saveFile(document: Document, content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari begins to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
