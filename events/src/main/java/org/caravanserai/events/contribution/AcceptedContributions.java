package org.caravanserai.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * The contributions to an event that were accepted and released, which get a session of its programme. The guid of the session is the id of
 * the contribution, so that they stay together in every version of the programme, exported and imported again.
 */
@ApplicationScoped
public class AcceptedContributions {

    private final EventContributions contributions;
    private final ContributionEmails emails;

    @Inject
    AcceptedContributions(EventContributions contributions, ContributionEmails emails) {
        this.contributions = contributions;
        this.emails = emails;
    }

    /** The earliest first. */
    public List<EventContribution> of(UUID event) {
        return Stream.concat(
                        contributions.of(event, ContributionState.ACCEPTED).stream(),
                        contributions.of(event, ContributionState.CONFIRMED).stream())
                .toList();
    }

    /** The session of a contribution, if the programme has one. */
    public static Optional<ProgrammeSession> session(EventProgramme programme, EventContribution contribution) {
        return programme.sessions().stream()
                .filter(session -> session.guid().equals(contribution.id()))
                .findFirst();
    }

    /**
     * A programme is public from now on: authors are told when and where they speak, where that is new.
     *
     * @param before what was public until now
     */
    public void tell(AcademicEvent event, @Nullable EventProgramme before, EventProgramme released) {
        of(event.id()).forEach(contribution -> session(released, contribution).ifPresent(session -> {
            var known = before == null ? null : session(before, contribution).orElse(null);
            if (known == null
                    || !known.start().isEqual(session.start())
                    || !known.room().equals(session.room())) {
                emails.scheduled(event, contribution, session);
            }
        }));
    }
}
