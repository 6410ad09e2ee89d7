package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Words about proposals, and what can be chosen in their forms and filters. */
@Named
@ApplicationScoped
public class ProposalWords {

    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    @Inject
    ProposalWords(Texts texts, Formats formats, Clock clock) {
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    public List<SelectItem> getTopics() {
        return Stream.of(ProposalTopic.values())
                .map(topic -> new SelectItem(topic.name(), texts.of("cooperation.topic." + topic)))
                .toList();
    }

    /** The states in which anybody reads them. */
    public List<SelectItem> getPublicStates() {
        return Stream.of(ProposalState.values())
                .filter(ProposalState::isPublic)
                .map(state -> new SelectItem(state.name(), texts.of("cooperation.proposalState." + state)))
                .toList();
    }

    public List<SelectItem> getStates() {
        return Stream.of(ProposalState.values())
                .map(state -> new SelectItem(state.name(), texts.of("cooperation.proposalState." + state)))
                .toList();
    }

    public boolean isLate(ProposalRow row) {
        return row.isLate(today());
    }

    /** A day without a time, in the words of the page's language. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : formats.date(day.atStartOfDay(ZoneOffset.UTC), "UTC");
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
