/** The stream cipher of Excel 97 to 2003, broken long ago: nothing is encrypted with it here. */
export class Rc4 {
  private readonly state = Uint8Array.from({ length: 256 }, (_, index) => index);
  private first = 0;
  private second = 0;

  constructor(key: Uint8Array) {
    let other = 0;
    for (let index = 0; index < 256; index += 1) {
      other = (other + (this.state[index] ?? 0) + (key[index % key.length] ?? 0)) & 0xff;
      this.swap(index, other);
    }
  }

  /** What the next byte is encrypted with. */
  next(): number {
    this.first = (this.first + 1) & 0xff;
    this.second = (this.second + (this.state[this.first] ?? 0)) & 0xff;
    this.swap(this.first, this.second);
    const sum = (this.state[this.first] ?? 0) + (this.state[this.second] ?? 0);
    return this.state[sum & 0xff] ?? 0;
  }

  decrypted(bytes: Uint8Array): Uint8Array {
    return bytes.map((byte) => byte ^ this.next());
  }

  private swap(one: number, other: number): void {
    const kept = this.state[one] ?? 0;
    this.state[one] = this.state[other] ?? 0;
    this.state[other] = kept;
  }
}
