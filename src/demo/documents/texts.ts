/** A note in plain text. */
export const note = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

/** A table; a cell that holds a comma or a quotation mark is quoted. */
export function csv(rows: readonly (readonly string[])[]): Buffer {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from(rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join(''));
}

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly day: string;
  readonly lines: readonly string[];
}

/** An e-mail as a mail program saves it. */
export const email = ({ from, to, subject, day, lines }: Letter): Buffer =>
  Buffer.from(
    [
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${subject}`,
      `Date: ${new Date(`${day}T09:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...lines,
      '',
    ].join('\r\n'),
  );
