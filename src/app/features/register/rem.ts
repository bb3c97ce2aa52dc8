/** What the person's browser takes one `rem` for, in pixels: rows grow with the letters in them. */
export function remInPixels(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
