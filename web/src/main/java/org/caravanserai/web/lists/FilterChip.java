package org.caravanserai.web.lists;

/**
 * A filter that is set, for {@code k:chip}.
 *
 * @param drops the query parameters that its link drops, separated by spaces
 */
public record FilterChip(String label, String drops) {}
