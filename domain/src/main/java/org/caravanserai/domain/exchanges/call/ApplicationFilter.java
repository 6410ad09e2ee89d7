package org.caravanserai.domain.exchanges.call;

import org.jspecify.annotations.Nullable;

/**
 * Which applications for a call are wanted; null means all.
 *
 * @param wish code of a condition that is among the wishes
 * @param membershipOpen only those of people of whom nothing proves that they belong to the organization, as the call demands
 */
public record ApplicationFilter(
        @Nullable ApplicationState state, @Nullable String wish, boolean membershipOpen) {

    public static final ApplicationFilter ALL = new ApplicationFilter(null, null, false);
}
