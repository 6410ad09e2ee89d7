package org.caravanserai.domain.centers.teaching;

import org.jspecify.annotations.Nullable;

/**
 * Which classes are wanted; null for any.
 *
 * @param term code
 * @param open only those in which somebody may enrol
 * @param published only those that anybody may see
 */
public record ClassFilter(@Nullable String term, @Nullable ClassState state, boolean open, boolean published) {

    public static final ClassFilter ALL = new ClassFilter(null, null, false, false);
    public static final ClassFilter PUBLISHED = new ClassFilter(null, null, false, true);
}
