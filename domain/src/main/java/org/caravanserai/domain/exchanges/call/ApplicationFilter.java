package org.caravanserai.domain.exchanges.call;

import org.jspecify.annotations.Nullable;

/**
 * Which applications for a call are wanted; null means all.
 *
 * @param wish code of a condition that is among the wishes
 */
public record ApplicationFilter(
        @Nullable ApplicationState state, @Nullable String wish) {

    public static final ApplicationFilter ALL = new ApplicationFilter(null, null);
}
