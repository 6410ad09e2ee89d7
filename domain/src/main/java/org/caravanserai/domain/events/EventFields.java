package org.caravanserai.domain.events;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.events.EventDetails.ApprovedFacts;
import org.caravanserai.domain.questions.QuestionFields;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldType;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An event field by field, as the API names its fields: what is compared, kept when it is submitted, and shown to the authority. */
public final class EventFields {

    /** Kind of a {@link FieldValue.Reference} to the organization that answers for the event. */
    public static final String ORGANIZATION = "organization";

    /** Kind of a {@link FieldValue.Reference} to the series of the event. */
    public static final String SERIES = "series";

    public static final String QUESTIONS = "registration.questions";

    private static final String KINDS = "events.kind";
    private static final String MODES = "events.mode";
    private static final String STATES = "events.state";
    private static final String AUDIENCES = "events.audience";

    /** All fields in the order of the form. */
    public static final FieldCatalog CATALOG = FieldCatalog.TEXTS
            .with("title", FieldType.LOCALIZED)
            .with("summary", FieldType.LOCALIZED)
            .with("description", FieldType.LOCALIZED)
            .with("kind", FieldType.constant(KINDS))
            .with("languages", FieldType.LANGUAGES)
            .with("organizer", FieldType.reference(ORGANIZATION))
            .with("series", FieldType.reference(SERIES))
            .with("timeZone", FieldType.ZONE)
            .with("startsAt", FieldType.MOMENT)
            .with("endsAt", FieldType.MOMENT)
            .with("mode", FieldType.constant(MODES))
            .with("venue.name", FieldType.TEXT)
            .with("venue.city", FieldType.TEXT)
            .with("venue.country", FieldType.COUNTRY)
            .with("registration.opensAt", FieldType.MOMENT)
            .with("registration.closesAt", FieldType.MOMENT)
            .with("registration.capacity", FieldType.NUMBER)
            .with("registration.onlineCapacity", FieldType.NUMBER)
            .with("registration.waitingList", FieldType.YES_NO)
            .with("registration.moderated", FieldType.YES_NO)
            .with("registration.guests", FieldType.YES_NO)
            .with("registration.confirmGuests", FieldType.YES_NO)
            .with(QUESTIONS, QuestionFields.type(AUDIENCES))
            .with("state", FieldType.constant(STATES));

    private static final Set<String> FOR_PARTICIPANTS =
            Set.of("startsAt", "endsAt", "timeZone", "mode", "venue.name", "venue.city", "venue.country");

    private EventFields() {}

    /**
     * What an event says; absent fields are left out, and so is what only participants are told, because a snapshot is kept for
     * good. Of questions the wording stands for all.
     */
    public static Map<String, FieldValue> of(EventDetails details) {
        var fields = new LinkedHashMap<String, FieldValue>();
        put(fields, "title.", details.title());
        put(fields, "summary.", details.summary());
        put(fields, "description.", details.description());
        fields.putAll(of(details.approvedFacts()));
        var series = details.series();
        put(fields, "series", series == null ? null : new FieldValue.Reference(SERIES, series));
        var languages = details.languages();
        put(fields, "languages", languages.values().isEmpty() ? null : new FieldValue.Languages(languages));
        var terms = details.registration();
        put(fields, "registration.opensAt", moment(terms.opensAt(), details));
        put(fields, "registration.closesAt", moment(terms.closesAt(), details));
        put(fields, "registration.capacity", amount(terms.capacity()));
        put(fields, "registration.onlineCapacity", amount(terms.onlineCapacity()));
        put(fields, "registration.waitingList", new FieldValue.YesNo(terms.waitingList()));
        put(fields, "registration.moderated", new FieldValue.YesNo(terms.moderated()));
        put(fields, "registration.guests", new FieldValue.YesNo(terms.guests()));
        put(fields, "registration.confirmGuests", new FieldValue.YesNo(terms.confirmGuests()));
        fields.putAll(QuestionFields.wording(QUESTIONS, terms.questions()));
        return fields;
    }

    /** Fields that the authority approves. */
    static Map<String, FieldValue> of(ApprovedFacts facts) {
        var fields = new LinkedHashMap<String, FieldValue>();
        var schedule = facts.schedule();
        var zone = schedule.timeZone();
        put(fields, "kind", FieldValue.Constant.of(KINDS, facts.kind()));
        put(fields, "mode", FieldValue.Constant.of(MODES, facts.mode()));
        put(fields, "organizer", new FieldValue.Reference(ORGANIZATION, facts.organizer()));
        put(fields, "startsAt", new FieldValue.Moment(schedule.startsAt(), zone));
        put(fields, "endsAt", new FieldValue.Moment(schedule.endsAt(), zone));
        put(fields, "timeZone", new FieldValue.Zone(zone));
        var venue = facts.venue();
        if (venue != null) {
            put(fields, "venue.name", text(venue.name()));
            put(fields, "venue.city", text(venue.city()));
            var country = venue.country();
            put(fields, "venue.country", country == null ? null : new FieldValue.Country(country));
        }
        return fields;
    }

    /** All that the questions say and ask. */
    public static Map<String, FieldValue> of(Questionnaire questions) {
        return QuestionFields.of(QUESTIONS, questions, AUDIENCES);
    }

    public static FieldValue of(EventState state) {
        return FieldValue.Constant.of(STATES, state);
    }

    /** Whether everybody who signed up has to know: dates, place, way of attending. */
    static boolean concernsParticipants(FieldDifference difference) {
        return FOR_PARTICIPANTS.contains(difference.field());
    }

    private static void put(Map<String, FieldValue> fields, String name, LocalizedText text) {
        text.texts().forEach((tag, words) -> fields.put(name + tag, new FieldValue.Text(words, LanguageTag.of(tag))));
    }

    private static void put(Map<String, FieldValue> fields, String name, @Nullable FieldValue value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable FieldValue text(@Nullable String text) {
        return text == null ? null : FieldValue.Text.of(text);
    }

    private static @Nullable FieldValue amount(@Nullable Integer number) {
        return number == null ? null : FieldValue.Amount.of(number);
    }

    private static @Nullable FieldValue moment(@Nullable Instant at, EventDetails details) {
        return at == null ? null : new FieldValue.Moment(at, details.schedule().timeZone());
    }
}
