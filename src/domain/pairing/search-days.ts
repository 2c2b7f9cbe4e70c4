/** A request that found nobody is looked at again after two weeks. */
export const searchDays = 14;
