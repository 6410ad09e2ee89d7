package org.caravanserai.web.cooperation.indicator;

/**
 * A cell as it is read.
 *
 * @param href where it leads; empty: nowhere
 * @param number whether it is aligned to the end of the column
 */
public record FactCell(String text, String href, boolean number) {}
