package nguyenvan.data;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name as in the header row; unique in its table
 * @param cell of a row; empty where nothing is known
 */
record Column<R>(String name, Function<R, String> cell) {}
