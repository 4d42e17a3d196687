import { readSettingsOrExit, reportAndExit } from './endings';
import { drainOnSignal, serve } from './serve';

const config = readSettingsOrExit(process.env);

serve(config).then(({ app, address, firstSignIn }) => {
  drainOnSignal(app);
  process.stdout.write(`Octant listens at ${address}\n`);
  if (firstSignIn)
    process.stdout.write(
      `First administrator: ${firstSignIn.email}, password: ${firstSignIn.password} (shown this once)\n`,
    );
}, reportAndExit);
