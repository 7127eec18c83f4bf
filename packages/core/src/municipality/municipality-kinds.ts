/**
 * Kind of municipality in the law of the Land: belonging to a county (`kreisangehoerig`), belonging
 * to one with special status (`sonderstatus`), or independent of counties (`kreisfrei`).
 */
export const municipalityKinds = ['kreisangehoerig', 'sonderstatus', 'kreisfrei'] as const;
