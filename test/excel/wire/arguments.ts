import { invalidArgument } from './errors';

/** What a model arrives in, when it is an argument. */
export abstract class ModelHolder {
  abstract readonly model: unknown;
}

/** The arguments of one call, read with their types. A wrong type is Excel's `InvalidArgument`. */
export class Arguments {
  constructor(
    readonly values: readonly unknown[],
    readonly location: string,
  ) {}

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(this.location);
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number') throw invalidArgument(this.location);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.given(index) ? this.text(index) : undefined;
  }

  optionalNumber(index: number): number | undefined {
    return this.given(index) ? this.number(index) : undefined;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    return isRecord(value) ? value : {};
  }

  /** The model behind an object argument, if it is of that class. */
  object<M>(index: number, type: abstract new (...args: never[]) => M): M | null {
    const value = this.values[index];
    return value instanceof ModelHolder && value.model instanceof type ? value.model : null;
  }

  private given(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
