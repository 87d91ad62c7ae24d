import { TextDecoder } from 'node:util';

/** What the pane needs of a browser and jsdom lacks: sizes are never told, nothing is ever scrolled, and a file gives its bytes, which are read as text. */
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

Object.assign(globalThis, { TextDecoder });
