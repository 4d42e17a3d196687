export const en = {
  name: 'Octant',
  busy: 'Loading',
  skip: 'Skip to the content',
  menu: {
    label: 'Main menu',
    open: 'Open the menu',
    close: 'Close the menu',
    work: 'Mission',
    administration: 'Administration',
    readiness: 'Readiness',
    worksheet: 'Worksheet',
    findings: 'Findings',
    myWork: 'My work',
    reports: 'Reports',
  },
  goTo: {
    open: 'Go to',
    label: 'Page, question or finding',
    help: 'A number such as 4.103, a reference, or words',
    page: 'Pages',
    question: 'Questions',
    finding: 'Findings',
    none: 'Nothing fits. Try fewer or other words.',
    more: 'Type at least two letters or digits.',
  },
  mission: {
    label: 'Mission',
    choose: 'Choose a mission',
    none: 'No mission yet',
    noneHelp:
      'You are not a member of any mission. Ask the programme manager of the mission to add you.',
    noneHelpAdministrator:
      'Start with a mission: it says which questions are asked in which areas.',
    create: 'Create the first mission',
    illustrative:
      'Illustrative: made-up data of a demonstration. It says nothing about a real State.',
    unknown: 'This mission is not there, or it is not for you to see.',
  },
  account: {
    label: 'Your account',
    light: 'Light',
    dark: 'Dark',
    appearance: 'Appearance',
    language: 'Language',
    tokens: 'Access tokens',
    signOut: 'Sign out',
  },
  expired: {
    title: 'Your session has ended',
    text: 'What you typed is still here. Sign in again to go on where you were.',
    password: 'Password of %{email}',
    signIn: 'Sign in and go on',
    later: 'Not now',
  },
  page: {
    notFound: 'This page is not there',
    notFoundHelp: 'The address is wrong or old, or the record is not for you to see.',
    home: 'Go to the first page',
    failed: 'This page could not be shown',
    failedHelp:
      'Nothing that you saved is lost. Load the page again; if it happens again, tell your administrator.',
    reload: 'Load again',
    requestId: 'Number of the request: %{id}',
  },
  problem: {
    offline:
      'The server does not answer. Check the connection and try again; what you typed is kept.',
    forbidden: 'Your role does not allow this.',
    notFound: 'This is not there any more, or it is not for you to see.',
    stale: 'Somebody changed this meanwhile. Load it again and repeat your change.',
    staleBy: '%{name} changed this at %{time}. Load it again and repeat your change.',
    tooMany: 'Too many requests. Wait a moment, then try again.',
    unavailable: 'The server is busy or under maintenance. Try again in a moment.',
    invalid: 'Some fields are not right yet: %{fields}',
    internal:
      'Something went wrong on the server. Try again; if it stays so, give your administrator the number %{id}.',
  },
};
