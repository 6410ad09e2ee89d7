package org.caravanserai.web.events.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.events.draft.EventForm;
import org.jspecify.annotations.Nullable;

/** What the form of an event asks; times are local times in the event's zone. */
public class EventFormFields {

    private @Nullable String kind;
    private @Nullable String organizer;
    private @Nullable String series;
    private @Nullable String timeZone;
    private @Nullable LocalDateTime startsAt;
    private @Nullable LocalDateTime endsAt;
    private List<String> languages = new ArrayList<>();
    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> summary = new HashMap<>();
    private final Map<String, String> description = new HashMap<>();
    private final PlaceFields place = new PlaceFields();
    private final TermsFields terms = new TermsFields();
    private final ParticipantFields participants = new ParticipantFields();

    void show(EventView event) {
        var zone = ZoneId.of(event.timeZone());
        kind = event.kind().name();
        organizer = event.organizer().slug();
        series = event.series() == null ? null : event.series().slug();
        timeZone = event.timeZone();
        startsAt = local(event.startsAt(), zone);
        endsAt = local(event.endsAt(), zone);
        languages = new ArrayList<>(event.languages());
        title.putAll(event.title().texts());
        summary.putAll(event.summary().texts());
        description.putAll(event.description().texts());
        place.show(event);
        terms.show(event.registration(), zone);
        participants.show(event.participantInfo());
    }

    /**
     * @param chosenSeries slug of the series, which may just have been begun
     */
    EventForm form(@Nullable String chosenSeries) {
        return new EventForm(
                null,
                kind,
                place.getMode(),
                title,
                summary,
                description,
                organizer,
                chosenSeries,
                languages,
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

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getOrganizer() {
        return organizer;
    }

    public void setOrganizer(@Nullable String organizer) {
        this.organizer = organizer;
    }

    public @Nullable String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series;
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

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable List<String> languages) {
        this.languages = languages == null ? new ArrayList<>() : new ArrayList<>(languages);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getSummary() {
        return summary;
    }

    public Map<String, String> getDescription() {
        return description;
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
