import farsi from 'ra-language-farsi';

export const framework = farsi;
