import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

/** What the pane needs of a browser and jsdom lacks: sizes are never told, nothing is ever scrolled, and a file gives its bytes, which are read as text, and have a checksum. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = SilentResizeObserver;
Element.prototype.scrollIntoView = () => {};
Blob.prototype.arrayBuffer = function bytes(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new DOMException());
    reader.readAsArrayBuffer(this);
  });
};

Object.assign(globalThis, { TextDecoder, TextEncoder });
// That of jsdom has no checksums.
Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
