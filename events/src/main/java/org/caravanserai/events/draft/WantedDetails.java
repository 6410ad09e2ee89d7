package org.caravanserai.events.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.events.questions.QuestionChanges;
import org.caravanserai.events.questions.RegistrationQuestions;
import org.caravanserai.platform.language.CountryTimes;
import org.jspecify.annotations.Nullable;

/** What an event shall be by its draft, and whether the caller may have it so. */
@ApplicationScoped
class WantedDetails {

    private final Organizations organizations;
    private final EventSeriesRepository series;
    private final EventOwnership ownership;
    private final QuestionChanges questions;

    @Inject
    WantedDetails(
            Organizations organizations,
            EventSeriesRepository series,
            EventOwnership ownership,
            QuestionChanges questions) {
        this.organizations = organizations;
        this.series = series;
        this.ownership = ownership;
        this.questions = questions;
    }

    /**
     * Details of a new event.
     *
     * @throws Invalid with all faults
     */
    EventDetails ofNew(EventDraft draft) {
        var details = read(draft, ParticipantInfo.NONE).asking(RegistrationQuestions.questionnaire(draft.questions()));
        ownership.require(details, null);
        return details;
    }

    /** Details of this event; a draft without questions keeps the present ones. */
    EventDetails of(AcademicEvent event, EventDraft draft) {
        var details = read(draft, event.briefing().participantInfo()).asking(questions(event, draft));
        ownership.require(details, event.details());
        return details;
    }

    private EventDetails read(EventDraft draft, ParticipantInfo known) {
        var faults = new Invalid.Collector();
        var organizer = faults.value(
                own -> own,
                () -> organizations.named("organizer", draft.organizer().slug()));
        var wanted = draft.series();
        var edition = wanted == null
                ? null
                : faults.value(own -> own, () -> series.bySlug(wanted.slug())
                        .map(EventSeries::id)
                        .orElseThrow(() -> new Invalid("series", "unknown-reference", wanted.slug())));
        var schedule = faults.value(own -> own, draft::schedule);
        var venue = faults.value(own -> own, draft::place);
        requireSameTime(draft, schedule, venue, faults);
        var terms = faults.value(own -> own, draft::terms);
        var info = faults.value(own -> own, () -> draft.participantInfo(known));
        faults.value(own -> own, () -> RegistrationQuestions.read(draft.questions()));
        faults.check(!draft.title().isEmpty(), "title", "required").throwIfAny();
        return new EventDetails(
                draft.kind(),
                draft.mode(),
                draft.title(),
                draft.summary(),
                draft.description(),
                Objects.requireNonNull(organizer),
                edition,
                new Tags(draft.languages().stream().map(LanguageTag::value).toList()),
                Objects.requireNonNull(schedule),
                venue,
                Objects.requireNonNull(terms),
                Objects.requireNonNull(info));
    }

    /** A place and a time zone that contradict each other would send people to it at the wrong hour. */
    private static void requireSameTime(
            EventDraft draft, @Nullable Schedule schedule, @Nullable Venue venue, Invalid.Collector faults) {
        var country = venue == null || draft.mode() == EventMode.ONLINE ? null : venue.country();
        faults.check(
                schedule == null
                        || country == null
                        || CountryTimes.agree(country, schedule.timeZone(), schedule.startsAt()),
                "timeZone",
                "time-of-another-country",
                draft.timeZone());
    }

    private Questionnaire questions(AcademicEvent event, EventDraft draft) {
        return draft.registration().questions() == null
                ? event.registration().questions()
                : questions.revised(event, RegistrationQuestions.read(draft.questions()));
    }
}
