package nguyenvan.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.knowledge.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages every file of the clean sample at random: whatever comes of it, nothing is thrown. */
class CorruptionIT {

  private static final int TIMES = 20;
  private static final String[] ODD = {
    "\u0000",
    "\t",
    "\r",
    "---\n",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    ": ",
    "- ",
    "&a ",
    "*a ",
    "!!x ",
    "|",
    ">",
    "#",
    "\\",
    "%",
    "<b>",
    "[…]",
    "[x](y:z)",
    "\uD83D\uDE00",
    "\u0301",
    "msgid \"",
    "0",
    "999999999999",
    "-1",
    "\n\n",
    "## vi\n",
    "> — nq57 I.1\n",
    "**",
    "<sup>9</sup>",
    "…"
  };

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Fixture.clean().read(folder);
  }

  @Test
  void nothingIsThrownWhateverIsDamaged() throws IOException {
    Random random = new Random(57);
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      for (int n = 0; n < TIMES; n++) {
        byte[] damaged = damage(sound, random);
        Files.write(file, damaged);
        read(file, damaged);
      }
      Files.write(file, sound);
    }
  }

  @Test
  void everyDamageToASourceIsFound() throws IOException {
    Path source = folder.resolve("content/sources/sample.txt");
    byte[] sound = Files.readAllBytes(source);
    Random random = new Random(57);
    for (int n = 0; n < TIMES; n++) {
      byte[] damaged = sound.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] = (byte) (damaged[at] ^ (1 << random.nextInt(8)));
      Files.write(source, damaged);
      assertTrue(
          read(source, damaged).stream().anyMatch(f -> f.rule() == Rule.SOURCE_CHANGED),
          "byte " + at);
    }
  }

  @Test
  void aMissingFileIsNeverAnException() throws IOException {
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      Files.delete(file);
      read(file, new byte[0]);
      Files.write(file, sound);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<Finding> read(Path file, byte[] damaged) throws IOException {
    Findings findings = new Findings();
    try {
      Reading.read(folder, false, findings);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(
          folder.relativize(file) + " was:\n" + new String(damaged, StandardCharsets.UTF_8), e);
    }
    findings.sorted().forEach(f -> assertFalse(f.fix().isBlank() || f.message().isBlank()));
    return findings.sorted();
  }

  private static byte[] damage(byte[] sound, Random random) {
    int at = random.nextInt(sound.length);
    int to = Math.min(sound.length, at + 1 + random.nextInt(30));
    return switch (random.nextInt(6)) {
      case 0 -> join(Arrays.copyOf(sound, at), new byte[0]);
      case 1 -> join(Arrays.copyOf(sound, at), Arrays.copyOfRange(sound, to, sound.length));
      case 2 -> join(Arrays.copyOf(sound, to), Arrays.copyOfRange(sound, at, sound.length));
      case 3 -> {
        byte[] flipped = sound.clone();
        flipped[at] = (byte) random.nextInt(256);
        yield flipped;
      }
      default -> {
        byte[] odd = ODD[random.nextInt(ODD.length)].getBytes(StandardCharsets.UTF_8);
        yield join(
            join(Arrays.copyOf(sound, at), odd), Arrays.copyOfRange(sound, at, sound.length));
      }
    };
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }
}
