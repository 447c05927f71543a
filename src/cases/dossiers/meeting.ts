/** Some that go on together once each of them has come, or has left without coming. */
export interface Meeting {
  /** Waits for the others. */
  come(): Promise<void>;
  /** To be called for each when it is over, whether it came or not. */
  leave(): void;
}

/** @param size how many there are */
export function createMeeting(size: number): Meeting {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let awaited = size;
  const oneLess = () => {
    awaited -= 1;
    if (awaited <= 0) resolve(undefined);
  };
  return {
    come: async () => {
      oneLess();
      await promise;
    },
    // Whoever came leaves only when all have: then counting on does no harm.
    leave: oneLess,
  };
}
