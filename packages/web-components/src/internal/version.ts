declare const __WIRKT_VERSION__: string | undefined;

/** Version of this package, filled in by the build; sources that run unbuilt call themselves so. */
export const version: string = typeof __WIRKT_VERSION__ === 'string' ? __WIRKT_VERSION__ : 'unbuilt';
