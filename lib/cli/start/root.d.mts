/** The checkout's folder, without a trailing separator. */
export const root: string;
