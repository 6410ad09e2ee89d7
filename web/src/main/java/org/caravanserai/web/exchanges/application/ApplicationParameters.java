package org.caravanserai.web.exchanges.application;

import org.caravanserai.domain.exchanges.call.ApplicationFilter;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Filters for the applications for a call. */
public record ApplicationParameters(
        @Nullable ApplicationState state,

        @Nullable @Described("Key of a destination among the wishes")
        String wish,

        @Nullable
        @Described("Only people of whom nothing proves that they belong to the organization, as the call demands")
        Boolean membershipOpen) {

    public ApplicationFilter filter() {
        return new ApplicationFilter(state, wish, Boolean.TRUE.equals(membershipOpen));
    }
}
