/** Something in a file of a persona is wrong: the file, the field and what is expected. */
export class PersonaError extends Error {
  override readonly name = 'PersonaError';
  readonly file: string;
  readonly field: string;

  constructor(file: string, field: string, problem: string) {
    super(`${file}: ${field}: ${problem}`);
    this.file = file;
    this.field = field;
  }
}

/** A life with the name of its file, so that a mistake can be found. */
export interface Written<T> {
  readonly file: string;
  readonly life: T;
}
