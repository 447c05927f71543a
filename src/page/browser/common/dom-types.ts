/** What an element is given as content; what is false, undefined or empty is left out. */
export type Child = Node | string | undefined | false | readonly Child[];

/** Attributes of an element by name, and its listeners by the name of the event. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;
