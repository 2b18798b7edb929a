// An error with a code that a webmaster can look up.
export class Trouble extends Error {
  constructor(code, detail) {
    super(code + ' ' + detail);
    this.code = code;
    this.detail = detail;
  }
}
