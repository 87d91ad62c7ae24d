// Filled by what jsdom lacks and the pane needs.
export {};
