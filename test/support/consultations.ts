/** A consultation as it is sent; what is not said is unremarkable. */
export const aConsultation = (more: object = {}) => ({
  kind: 'technical-consultation',
  topic: 'Certifying aerodromes',
  language: 'en',
  areas: ['OPS'],
  heldOn: '2025-12-10',
  hours: 1.25,
  participants: [{ name: 'An inspector', organization: 'The authority' }, { name: 'A guest' }],
  outcome: 'A plan for a register.',
  ...more,
});
