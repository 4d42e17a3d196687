export const en = {
  title: 'Evidence',
  none: 'Nothing is attached yet.',
  drop: 'Drop files here',
  choose: 'Choose files',
  coming: 'Uploading %{name}',
  whoMayKnow: 'Who may know of it',
  confidentiality: {
    public: 'Everybody in the mission',
    internal: 'Both sides',
    confidential: 'Both sides, confidential',
    'own-side': 'Own side only',
  },
  unit: {
    B: 'B',
    kB: 'kB',
    MB: 'MB',
    GB: 'GB',
  },
};
