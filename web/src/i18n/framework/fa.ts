import farsi from 'ra-language-farsi';

/** Its words but where they are misspelt. */
export const framework: typeof farsi = {
  ...farsi,
  ra: {
    ...farsi.ra,
    validation: {
      ...farsi.ra.validation,
      minLength: 'دست‌کم %{min} نویسه',
      maxLength: 'دست بالا %{max} نویسه',
    },
  },
};
