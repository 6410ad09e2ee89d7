package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** {@link EventDetails} in the columns of an event; replaced as a whole. */
@Embeddable
class DetailColumns {

    private LocalizedText title;
    private LocalizedText summary;
    private LocalizedText description;

    @Column(name = "series_id")
    private @Nullable UUID series;

    private Tags languages;

    @Embedded
    private ApprovedFactColumns approved;

    @Embedded
    private RegistrationTerms registration;

    /** Null when none of its columns has a value. */
    @Embedded
    private @Nullable ParticipantInfo participantInfo;

    @SuppressWarnings("NullAway.Init")
    protected DetailColumns() {}

    DetailColumns(EventDetails details) {
        title = details.title();
        summary = details.summary();
        description = details.description();
        series = details.series();
        languages = details.languages();
        approved = new ApprovedFactColumns(details.approvedFacts());
        registration = details.registration();
        participantInfo = details.participantInfo().equals(ParticipantInfo.NONE) ? null : details.participantInfo();
    }

    EventDetails details() {
        var facts = approvedFacts();
        return new EventDetails(
                facts.kind(),
                facts.mode(),
                title,
                summary,
                description,
                facts.organizer(),
                series,
                languages,
                facts.schedule(),
                facts.venue(),
                registration,
                participantInfo());
    }

    EventDetails.ApprovedFacts approvedFacts() {
        return approved.facts();
    }

    ParticipantInfo participantInfo() {
        return participantInfo == null ? ParticipantInfo.NONE : participantInfo;
    }

    LocalizedText title() {
        return title;
    }

    RegistrationTerms registration() {
        return registration;
    }
}
