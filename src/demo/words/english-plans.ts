import type { PlanTexts } from './plan-text';

export const PLANS_IN_ENGLISH: PlanTexts = {
  concern: {
    rootCause: 'Nobody looks at the day on which an approval ends.',
    summary: 'The operations stop until the approval is renewed, and endings are watched.',
    office: 'Flight safety department',
    steps: [
      ['Stop the operations by order', 'Order to the operator'],
      ['Examine the operator anew', 'Report of the examination'],
      ['Watch over endings in a register', 'Register of approvals'],
    ],
  },
  'CE-1': {
    rootCause: 'The law was written before the authority became independent of the operators.',
    summary: 'The law is amended so that the authority has the power it needs.',
    office: 'Legal department',
    steps: [
      ['Draft the amendment', 'Draft of the amendment'],
      ['Agree it with the ministries', 'Letters of agreement'],
      ['Publish it', 'Official gazette'],
    ],
  },
  'CE-2': {
    rootCause: 'Nobody is charged with following amendments of the Annexes.',
    summary: 'One person follows amendments, and the regulation is brought up to date.',
    office: 'Regulations section',
    steps: [
      ['Name the person and write the procedure', 'Order and procedure'],
      ['Compare the regulation with the Annex', 'Table of differences'],
      ['Adopt the amended regulation', 'Regulation as adopted'],
    ],
  },
  'CE-3': {
    rootCause: 'The number of posts was never derived from the work to be done.',
    summary: 'The need is worked out, and the posts are filled in two rounds.',
    office: 'Human resources department',
    steps: [
      ['Work out the number of inspectors', 'Workload analysis'],
      ['Have the posts approved', 'Approved staff list'],
      ['Recruit', 'Letters of appointment'],
    ],
  },
  'CE-4': {
    rootCause: 'Training depends on offers from abroad, not on a programme.',
    summary: 'A training programme with its own budget replaces single offers.',
    office: 'Training section',
    steps: [
      ['Write the training programme', 'Approved programme'],
      ['Train the four inspectors', 'Certificates'],
      ['Begin a training record for each person', 'Training records'],
    ],
  },
  'CE-5': {
    rootCause: 'Procedures are handed on by word of mouth.',
    summary: 'The practice is written down, tried for a month and approved.',
    office: 'Flight safety department',
    steps: [
      ['Write the procedure and its checklists', 'Procedure, first edition'],
      ['Try them for one month', 'Filled checklists'],
      ['Approve them and train the inspectors', 'Order and attendance list'],
    ],
  },
  'CE-6': {
    rootCause: 'Each inspector keeps files in a way of their own.',
    summary: 'One checklist and one order of filing are used for every approval.',
    office: 'Certification section',
    steps: [
      ['Design one checklist for all phases', 'Checklist'],
      ['Complete the sampled files', 'Completed files'],
      ['Review ten files after three months', 'Report of the review'],
    ],
  },
  'CE-7': {
    rootCause: 'The surveillance plan is not derived from risk, and nobody watches over it.',
    summary: 'Surveillance is planned by risk and looked at every quarter.',
    office: 'Surveillance section',
    steps: [
      ['Give each operator a risk profile', 'Risk profiles'],
      ['Write the yearly plan from them', 'Surveillance plan'],
      ['Report on the plan every quarter', 'First quarterly report'],
    ],
  },
  'CE-8': {
    rootCause: 'Deficiencies are written to the operator and then not followed.',
    summary: 'A register shows every deficiency with owner, date and what was done.',
    office: 'Safety management section',
    steps: [
      ['Open a register of deficiencies', 'Register'],
      ['Close or escalate the six old ones', 'Letters to the operators'],
      ['Look at the register every month', 'Minutes of three meetings'],
    ],
  },
};
