declare module 'pngjs' {
  /** A picture: red, green, blue and alpha of each pixel, line by line. */
  export class PNG {
    constructor(size: { readonly width: number; readonly height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: {
      readonly read: (file: Buffer) => PNG;
      readonly write: (
        picture: PNG,
        options?: {
          readonly colorType?: number;
          readonly filterType?: number;
          readonly deflateLevel?: number;
          readonly deflateStrategy?: number;
        },
      ) => Buffer;
    };
  }
}
