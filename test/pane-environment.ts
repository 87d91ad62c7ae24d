/** What the pane needs of a browser and jsdom lacks: sizes are never told, and nothing is ever scrolled. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = SilentResizeObserver;
Element.prototype.scrollIntoView = () => {};

export {};
