package org.caravanserai.domain.cooperation.proposal;

import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** Filter for proposals; null matches all. */
public record ProposalFilter(
        @Nullable ProposalState state,
        @Nullable ProposalTopic topic,
        @Nullable CountryCode country,
        @Nullable String event) {

    public static final ProposalFilter ALL = new ProposalFilter(null, null, null, null);
}
