package nguyenvan.bake;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Holds one page while it is rendered; used again for the next, by one thread, without locks. */
final class PageBuffer extends Writer {

  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private char[] chars = new char[1 << 15];
  private int length;

  PageBuffer reset() {
    length = 0;
    return this;
  }

  /** The page in UTF-8; refuses half characters instead of writing a question mark. */
  ByteBuffer bytes() throws CharacterCodingException {
    return encoder.encode(CharBuffer.wrap(chars, 0, length));
  }

  @Override
  public void write(int c) {
    makeRoom(1);
    chars[length++] = (char) c;
  }

  @Override
  public void write(char[] text, int offset, int count) {
    makeRoom(count);
    System.arraycopy(text, offset, chars, length, count);
    length += count;
  }

  @Override
  public void write(String text, int offset, int count) {
    makeRoom(count);
    text.getChars(offset, offset + count, chars, length);
    length += count;
  }

  private void makeRoom(int count) {
    int needed = Math.addExact(length, count);
    if (needed > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(needed, Math.multiplyExact(2, chars.length)));
    }
  }

  @Override
  public void flush() {
    // Everything stays here until the page is complete.
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
