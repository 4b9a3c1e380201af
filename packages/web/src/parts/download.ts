/** Hands bytes to the browser as a file to be saved. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of the file when the click is handled, some do so a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
