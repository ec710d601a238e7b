package nguyenvan.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding of UTF-8 (RFC 3629): nothing becomes U+FFFD unseen. */
public final class Utf8 {

  /**
   * What decoding gave.
   *
   * @param text the text before the first bad byte, or all of it; without a byte-order mark
   * @param badByte offset of the first byte that is not UTF-8, or -1
   * @param byteOrderMark whether the bytes began with U+FEFF
   */
  public record Decoded(String text, int badByte, boolean byteOrderMark) {

    /** Line, from 1, where the first bad byte stands. */
    public int badLine() {
      return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }

    /** Column, from 1, where the first bad byte stands. */
    public int badColumn() {
      return text.length() - text.lastIndexOf('\n');
    }
  }

  private Utf8() {}

  public static Decoded decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    int bad = result.isError() ? in.position() : -1;
    String text = out.flip().toString();
    boolean mark = text.startsWith("\uFEFF");
    return new Decoded(mark ? text.substring(1) : text, bad, mark);
  }
}
