export const en = {
  chart: 'Chart',
  table: 'Table',
  view: 'View of %{title}',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved',
  retry: 'Try again',
};
