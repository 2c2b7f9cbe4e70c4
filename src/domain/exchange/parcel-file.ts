/** A `.krug` file: the parcels of this device, for another one that no network reaches. */
export type ParcelFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly parcels: number;
};

/** What came of a file. That it was read here proves nothing about any endpoint. */
export type ParcelsTaken = {
  readonly parcels: number;
  /** Changes that were new here; none when the same file is taken twice. */
  readonly changes: number;
  /** Some parcels wait for earlier ones, which were not in the file. */
  readonly isIncomplete: boolean;
  /** Some were sealed by a newer version of the app and stay closed until this one is updated. */
  readonly isNewerLeft: boolean;
};

/** Why a file was not taken. Nothing was changed. */
export type ParcelFileFailure = {
  readonly type:
    | 'not-a-parcel-file'
    | 'other-programme'
    | 'damaged-file'
    | 'newer-file'
    | 'file-too-large';
};
