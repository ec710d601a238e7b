package nguyenvan.parallel;

/**
 * Words that two provisions share in a row.
 *
 * @param a place of the first in the one provision
 * @param b place of the first in the other
 * @param length number of words
 * @param telling how many of them belong to more than set phrases
 */
record Run(int a, int b, int length, int telling) {

  int endA() {
    return a + length;
  }

  int endB() {
    return b + length;
  }
}
