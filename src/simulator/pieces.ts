/**
 * A document in pieces. What is the same in many answers is kept as bytes, because encoding a large text costs more than
 * all the rest of an answer.
 */
export type Pieces = readonly (string | Buffer)[];

export function textOf(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.toString('utf8'))).join('');
}

export function byteLengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
}
