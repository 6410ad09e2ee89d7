package org.caravanserai.web.events.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.events.draft.EventForm;
import org.jspecify.annotations.Nullable;

/** What the form of an event asks; times are local times in the event's zone. */
public class EventFormFields {

    private final AboutFields about = new AboutFields();
    private final OrganizerFields organizer = new OrganizerFields();
    private @Nullable String timeZone;
    private @Nullable LocalDateTime startsAt;
    private @Nullable LocalDateTime endsAt;
    private final PlaceFields place = new PlaceFields();
    private final TermsFields terms = new TermsFields();
    private final ParticipantFields participants = new ParticipantFields();

    void show(EventView event) {
        var zone = ZoneId.of(event.timeZone());
        organizer.show(event);
        timeZone = event.timeZone();
        startsAt = local(event.startsAt(), zone);
        endsAt = local(event.endsAt(), zone);
        about.show(event);
        place.show(event);
        terms.show(event.registration(), zone);
        participants.show(event.participantInfo());
    }

    EventForm form() {
        return new EventForm(
                null,
                about.getKind(),
                place.getMode(),
                about.getTitle(),
                about.getSummary(),
                about.getDescription(),
                organizer.getSlug(),
                organizer.getSeries(),
                about.getLanguages(),
                text(startsAt),
                text(endsAt),
                timeZone,
                place.getName(),
                place.getCity(),
                place.getCountry(),
                text(terms.getOpensAt()),
                text(terms.getClosesAt()),
                terms.getCapacity(),
                terms.getOnlineCapacity(),
                terms.isWaitingList(),
                terms.isModerated(),
                terms.isGuests(),
                terms.isConfirmGuests(),
                null,
                participants.joinLink(),
                participants.contactName(),
                participants.contactEmail());
    }

    static @Nullable LocalDateTime local(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable String text(@Nullable LocalDateTime time) {
        return time == null ? null : time.toString();
    }

    public AboutFields getAbout() {
        return about;
    }

    public OrganizerFields getOrganizer() {
        return organizer;
    }

    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(@Nullable String timeZone) {
        this.timeZone = timeZone;
    }

    public @Nullable LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public @Nullable LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(@Nullable LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public PlaceFields getPlace() {
        return place;
    }

    public TermsFields getTerms() {
        return terms;
    }

    public ParticipantFields getParticipants() {
        return participants;
    }
}
