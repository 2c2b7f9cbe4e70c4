export const bytesPerMegabyte = 1024 * 1024;

/** Of the file, and of what is unpacked from it. */
export const limitMegabytes = 50;

/** Five thousand people with thirty columns are 150,000; repeated cells can claim billions. */
export const mostCells = 2_000_000;

/** No list of people is wider; table programs number their columns up to 16,384. */
export const mostColumns = 256;
