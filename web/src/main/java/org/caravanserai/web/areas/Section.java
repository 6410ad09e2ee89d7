package org.caravanserai.web.areas;

/**
 * A part of a shared page.
 *
 * @param order sections of a place stand in ascending order; no two have the same
 * @param page the file that is included, below {@code /WEB-INF/{area}/}
 */
public record Section(SectionPlace place, int order, String page) {}
