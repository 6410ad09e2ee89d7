package org.caravanserai.web.areas;

/**
 * A list that the search field in the header leads to. On the pages of an area the field searches that area, elsewhere the one
 * with the lowest order.
 *
 * @param action path of the list, which takes the words as {@code query}
 * @param label key of the field's name
 * @param hint key of the text in the empty field
 */
public record HeaderSearch(int order, String action, String label, String hint) {}
