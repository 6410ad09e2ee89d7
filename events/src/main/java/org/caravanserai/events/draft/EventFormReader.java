package org.caravanserai.events.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.questions.RegistrationQuestions;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Builds the details of an event from the input, and reports all errors at once. */
@ApplicationScoped
public class EventFormReader {

    private final Organizations organizations;
    private final EventSeriesRepository series;

    @Inject
    public EventFormReader(Organizations organizations, EventSeriesRepository series) {
        this.organizations = organizations;
        this.series = series;
    }

    /** Reads a new event, of which nothing is said yet. Fails as {@link #read(EventForm, ParticipantInfo)} does. */
    public EventDetails read(EventForm form) {
        return read(form, ParticipantInfo.NONE);
    }

    /**
     * @param known information for participants so far; stays where the form has none
     * @throws Invalid with all faults
     */
    public EventDetails read(EventForm form, ParticipantInfo known) {
        var fields = new FormFields();
        var kind = fields.neededConstant(EventKind.class, "kind", form.kind());
        var mode = fields.neededConstant(EventMode.class, "mode", form.mode());
        var title = fields.text("title", form.title());
        var summary = fields.text("summary", form.summary());
        var description = fields.text("description", form.description());
        var organizer = fields.needed("organizer", form.organizer())
                ? fields.reference("organizer", form.organizer(), organizations::bySlug, Organization::id)
                : null;
        var seriesId = fields.reference("series", form.series(), series::bySlug, EventSeries::id);
        var languages = fields.languages("languages", form.languages());
        var zone = fields.needed("timeZone", form.timeZone()) ? fields.zone("timeZone", form.timeZone()) : null;
        var schedule = schedule(form, zone, fields);
        var country = fields.country("venue.country", form.venueCountry());
        var venue = fields.whole(() -> new Venue(form.venueName(), form.venueCity(), country));
        var terms = terms(form, zone, fields);
        var info = fields.whole(() -> participantInfo(form, known));
        fields.whole(() -> RegistrationQuestions.read(Objects.requireNonNullElse(form.questions(), List.of())));
        if (title != null && title.isEmpty()) {
            fields.wrong("title", "required");
        }
        if (kind == null
                || mode == null
                || title == null
                || summary == null
                || description == null
                || organizer == null
                || languages == null
                || schedule == null
                || terms == null
                || info == null
                || fields.anyWrong()) {
            throw fields.refusal();
        }
        return new EventDetails(
                kind, mode, title, summary, description, organizer, seriesId, languages, schedule, venue, terms, info);
    }

    private static ParticipantInfo participantInfo(EventForm form, ParticipantInfo known) {
        var email = known.contactEmail();
        return new ParticipantInfo(
                form.joinLink() == null ? known.joinLink() : form.joinLink(),
                form.contactName() == null ? known.contactName() : form.contactName(),
                form.contactEmail() != null ? form.contactEmail() : email == null ? null : email.value());
    }

    private static @Nullable Schedule schedule(EventForm form, @Nullable ZoneId zone, FormFields fields) {
        var startsAt =
                fields.needed("startsAt", form.startsAt()) ? fields.time("startsAt", form.startsAt(), zone) : null;
        var endsAt = fields.needed("endsAt", form.endsAt()) ? fields.time("endsAt", form.endsAt(), zone) : null;
        return startsAt == null || endsAt == null || zone == null
                ? null
                : fields.whole(() -> new Schedule(startsAt, endsAt, zone));
    }

    private static @Nullable RegistrationTerms terms(EventForm form, @Nullable ZoneId zone, FormFields fields) {
        var opensAt = fields.time("registration.opensAt", form.opensAt(), zone);
        var closesAt = fields.time("registration.closesAt", form.closesAt(), zone);
        return fields.whole(() -> {
            var terms = new RegistrationTerms(
                    opensAt,
                    closesAt,
                    form.capacity(),
                    form.onlineCapacity(),
                    !Boolean.FALSE.equals(form.waitingList()),
                    Boolean.TRUE.equals(form.moderated()),
                    Boolean.TRUE.equals(form.guests()));
            return form.confirmGuests() == null ? terms : terms.confirmingGuests(form.confirmGuests());
        });
    }
}
