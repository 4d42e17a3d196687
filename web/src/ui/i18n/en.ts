export const en = {
  chart: 'Chart',
  table: 'Table',
  view: 'View of %{title}',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved',
  retry: 'Try again',
  unsaved: 'Leave what you typed?',
  unsavedHelp: 'You changed something on this page that is not saved yet.',
  leave: 'Leave without saving',
  stay: 'Stay here',
};
