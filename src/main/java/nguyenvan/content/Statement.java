package nguyenvan.content;

import nguyenvan.yaml.YamlMap;

/**
 * What a knowledge file says that a quote bears out, in a line under its citation, such as {@code
 * result: {year: 2023, …}}.
 *
 * @param claim id of the quote
 * @param key {@code result}, {@code relation} or {@code definition}
 * @param line the line as a mapping with that one key
 */
record Statement(String claim, String key, YamlMap line) {}
