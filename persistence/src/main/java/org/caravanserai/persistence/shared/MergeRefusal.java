package org.caravanserai.persistence.shared;

/**
 * Why two organizations cannot become one.
 *
 * @param key of the failure
 * @param select finds what stands in the way, as one text that the failure names: {@code ?1} is the organization to be merged,
 *     {@code ?2} the one that would stay
 */
public record MergeRefusal(String key, String select) {}
