/**
 * Two documents laid beside each other whole: which provision goes with which, what was changed,
 * dropped, added and moved, and what is to be looked at first.
 */
package nguyenvan.comparison;
