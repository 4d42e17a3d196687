/** A browser on a busy machine takes its time; a journey is many clicks. */
jest.setTimeout(180_000);
