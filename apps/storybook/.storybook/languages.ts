/** Languages that the toolbar offers; Arabic shows right-to-left before its texts are translated. */
export const languages = [
  { value: 'de', title: 'Deutsch', dir: 'ltr' },
  { value: 'en', title: 'English', dir: 'ltr' },
  { value: 'ar', title: 'العربية (von rechts nach links)', dir: 'rtl' },
] as const;
