/** Refusals by their code. In English the server's own sentence says more; these are for the other languages, and for its lack. */
export const en = {
  idempotency: {
    'in-progress': 'A request with this idempotency key is under way.',
    'key-reused': 'The idempotency key belongs to another request.',
  },
  request: {
    'too-large': 'The request is too large.',
  },
  session: {
    'wrong-credentials': 'The password is not right. Try again.',
    required: 'Your session has ended. What you typed is still here: try again and sign in.',
    'csrf-token-wrong': 'The request does not prove that it comes from our pages.',
    'too-many-attempts': 'Too many attempts to sign in.',
  },
  assessment: {
    'answered-twice': 'The question is answered twice in one call.',
    'contradicts-evidence-items': 'The status is not the one that follows from the evidence items.',
    'evidence-items-incomplete': 'Judge each evidence item of this question first.',
    'evidence-items-unknown': 'The edition holds no evidence items for the question.',
    'na-reason-required': 'An answer of not applicable needs its reason.',
    'na-reason-unexpected': 'Only an answer of not applicable has a reason for it.',
    'question-out-of-scope': 'The question is not in the scope of the mission.',
  },
  assessments: {
    refused: 'Some of the answers cannot be recorded, so none was.',
  },
  edition: {
    unnamed: 'It is not clear which edition the file holds. Write its code into the field.',
    'file-invalid': 'Some cells of the file are wrong. Mend them and check the file again.',
    incomplete: 'The edition does not have all its questions yet.',
    published: 'A published edition cannot change.',
  },
  plan: {
    'already-reviewed': 'This revision of the plan was reviewed already.',
    'criteria-unmet': 'A plan that addresses the finding fully meets all criteria.',
    incomplete: 'The plan lacks what a submission demands.',
    locked: 'The plan cannot be written now.',
    'not-needed': 'This finding needs no corrective action plan.',
    'own-review': 'Nobody reviews a plan that they wrote.',
    'reference-unknown': 'The plan names something that is not known.',
    'review-needs-note': 'This rating needs a note.',
  },
  step: {
    locked: 'Nothing is reported on the step now.',
    'own-report': 'Nobody judges a step that they reported.',
    'reason-required': 'This needs a reason.',
    'report-wrong': 'The report on the step contradicts itself.',
    'transition-refused': 'The step cannot move so.',
  },
  notice: {
    'transition-unknown': 'A notice does not become this from what it is.',
  },
  evidence: {
    'kind-refused':
      'This kind of file is not taken as evidence. Send a document, a picture or a table.',
    'already-linked': 'The evidence is linked to this already.',
    'archive-refused': 'The file is packed in a way that is not safe to open.',
    'content-refused': 'The content of the file is not safe, or not what its name says.',
    'dates-wrong': 'A document is valid until its date or later.',
    'link-refused': 'The evidence cannot be linked to this.',
    proves: 'A step was verified, or a finding closed, with this evidence: it stays where it is.',
    'mission-over': 'The mission takes no evidence any more.',
    'name-refused': 'The name of the file is not safe.',
    'too-large': 'The file is too large.',
    unchanged: 'The new version holds the same bytes.',
  },
  comment: {
    'out-of-place': 'This comment does not belong here.',
  },
  finding: {
    'already-open': 'The question already has an open weakness or regulatory gap in this mission.',
    frozen: 'The words of an issued finding do not change.',
    'needs-shortfall': 'A weakness or regulatory gap needs a question that is not satisfactory.',
    'not-ready': 'The finding is not ready for this step.',
    'own-completion': 'Nobody closes a finding whose completion they reported.',
    'place-wrong': 'The finding does not fit the scope of the mission.',
    'reason-required': 'This step needs a reason.',
    'repeat-unknown': 'The finding that this one repeats is not known.',
    'transition-refused': 'The finding cannot take this step.',
  },
  findings: {
    refused: 'Some of the findings cannot be recorded, so none was.',
  },
  recommendation: {
    'reason-required': 'Adapting or declining a recommendation needs a reason.',
  },
  member: {
    'already-there': 'The person is a member of the mission already.',
    'account-disabled': 'The account is disabled.',
    'area-outside': 'The area is outside the mission.',
    'needs-areas': 'This role acts in areas.',
  },
  password: {
    'too-weak': 'The password is too easy to guess.',
    wrong: 'The current password is not right.',
  },
  token: {
    'expiry-refused': 'The token would end too soon or too late.',
    'scope-refused': 'The token would reach further than its maker.',
  },
  user: {
    'email-taken': 'Another account has this e-mail address.',
    'last-administrator': 'One administrator must be left.',
    'organization-unknown': 'There is no such organization.',
    'own-administrator-role': 'Nobody takes the administration away from themselves.',
  },
  consultation: {
    'area-outside': 'The area is outside the mission.',
    'finding-unknown': 'The finding does not belong to the mission.',
  },
  mission: {
    'area-in-use': 'Somebody acts in this area of the mission.',
    'area-unknown': 'The edition has no such area.',
    'edition-not-published': 'A mission asks the questions of a published edition.',
    'edition-unknown': 'The edition of the mission is not known.',
    'ends-before-start': 'A mission ends on or after the day on which it starts.',
    'has-open-findings': 'A mission is closed when its findings are.',
    'is-over': 'The mission is over.',
    'needs-areas': 'A mission starts with at least one area.',
    'needs-auditor': 'A mission starts with somebody who audits.',
    'needs-reason': 'This step needs a reason.',
    'not-open': 'The mission does not take this now.',
    'organization-unknown': 'The organization that leads the mission is not known.',
    'scope-fixed': 'The scope of a mission that has started only grows.',
    'state-unknown': 'The State of the mission is not known.',
    'transition-not-possible': 'The mission cannot become this from what it is.',
  },
  area: {
    unknown: 'The area named is not known.',
  },
  benchmark: {
    'in-use': 'The benchmark is in use.',
    'not-safety': 'Only figures of safety oversight are compared.',
  },
  'legal-instrument': {
    'amended-before-adopted': 'A law cannot be amended before it was adopted.',
    'in-use': 'The legal instrument is in use.',
    'number-taken': 'The State already has an instrument of this kind and number.',
  },
  organization: {
    'in-use': 'The organization is in use.',
    'name-taken': 'An organization of this name is already there.',
  },
  state: {
    'in-use': 'The State is in use.',
    taken: 'The State is already there.',
    unknown: 'The State named is not known.',
  },
  target: {
    'in-use': 'The target is in use.',
    taken: 'The source already has this target.',
  },
  report: {
    'area-out-of-scope': 'The area is not in the scope of the mission.',
    'drafts-not-yours': 'Drafts are for the auditing side only.',
    'given-up': 'Nobody waits for the report any more.',
    'too-many': 'Too many reports are being made at once.',
  },
  sheet: {
    unreadable: 'The file cannot be read as a table. Open it, save it anew and send it again.',
    'kind-unknown': 'This kind of file is not taken. Send CSV, XLSX or JSON.',
  },
};
