/** A failure in words of the program's own: the log shows them, so they hold nothing that was asked, read or written. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
