/** Geometry of drawings: what stands where. Knows nothing of what is drawn. */
package nguyenvan.drawing;
