import { readSettingsOrExit, reportAndExit } from './endings';
import { drainOnSignal, serve } from './serve';

serve(readSettingsOrExit(process.env)).then(({ app, address, administrator }) => {
  drainOnSignal(app);
  process.stdout.write(`Octant listens at ${address}\n`);
  if (administrator?.generatedPassword === undefined) return;
  const { email, generatedPassword } = administrator;
  process.stdout.write(
    `The first administrator is ${email}, with the password ${generatedPassword} (shown this once)\n`,
  );
}, reportAndExit);
