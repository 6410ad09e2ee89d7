package org.caravanserai.web.cooperation.proposal;

import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What lists of proposals can be narrowed by, beside what every list takes. */
public record ProposalQuery(
        @Described("State") @Nullable ProposalState state,
        @Described("Topic") @Nullable ProposalTopic topic,
        @Described("ISO 3166-1") @Nullable CountryCode country,

        @Described("Slug of the event that they come from") @Nullable
        String event) {

    ProposalFilter filter() {
        return new ProposalFilter(state, topic, country, event);
    }
}
