package org.caravanserai.exchanges.ewp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.places.Term;
import org.jspecify.annotations.Nullable;

/**
 * Writes an element {@code student-mobility} of omobilities 3. Nothing is invented: what the schema demands of the student and of the two
 * institutions has to be known, see {@link #missing}. The schema demands a student identifier too: where none is recorded, the nomination's own
 * name stands for it, and the comment says so.
 */
final class OmobilityXml {

    private static final String NO_IDENTIFIER =
            "No European Student Identifier is recorded; a name of the nomination stands for it.";

    private OmobilityXml() {}

    /** Whether EWP knows such a stay: of a student who studies. */
    static boolean isKnown(NominationRow nomination) {
        return nomination.kind() == MobilityKind.STUDENT_STUDY || nomination.kind() == MobilityKind.DOCTORAL;
    }

    /**
     * What has to be known before the nomination can be written.
     *
     * @param heiIds the SCHAC home organizations of those that have one
     */
    static List<OmobilityGap> missing(NominationRow nomination, Map<UUID, String> heiIds) {
        var student = nomination.student();
        var gaps = new ArrayList<OmobilityGap>();
        add(gaps, OmobilityGap.BIRTH_DATE, student.bornOn());
        add(gaps, OmobilityGap.GENDER, student.gender());
        add(gaps, OmobilityGap.NATIONALITY, nomination.country());
        add(gaps, OmobilityGap.LEVEL, student.level());
        add(gaps, OmobilityGap.FIELD, student.field());
        add(gaps, OmobilityGap.SENDING_DOMAIN, heiIds.get(nomination.from().id()));
        add(gaps, OmobilityGap.RECEIVING_DOMAIN, heiIds.get(nomination.to().id()));
        return gaps;
    }

    private static void add(List<OmobilityGap> gaps, OmobilityGap gap, @Nullable Object known) {
        if (known == null) {
            gaps.add(gap);
        }
    }

    /**
     * Adds a nomination of which nothing is {@link #missing}.
     *
     * @param id by which it was asked for
     * @param identifier European Student Identifier of the person; null where none is recorded
     * @param heiIds the SCHAC home organizations of the two institutions
     * @param condition under which it was made, as agreed last; null where none is known
     */
    static void add(
            XmlNode response,
            String id,
            NominationRow nomination,
            @Nullable String identifier,
            Map<UUID, String> heiIds,
            @Nullable Condition condition) {
        var mobility = response.child("student-mobility").text("omobility-id", id);
        student(mobility.child("student"), nomination, identifier);
        nomination(mobility.child("nomination"), nomination, identifier, heiIds, Optional.ofNullable(condition));
        mobility.text("status", status(nomination.state()));
    }

    private static void student(XmlNode student, NominationRow nomination, @Nullable String identifier) {
        var person = nomination.person();
        student.text("given-names", person.given())
                .text("family-name", person.family() == null ? person.given() : person.family())
                .text("global-id", identifier == null ? "urn:uuid:" + nomination.id() : identifier)
                .text("birth-date", nomination.student().bornOn())
                .text("nationality", nomination.country())
                .text("gender", nomination.student().gender())
                .text("email", nomination.address().isEmpty() ? null : nomination.address());
    }

    private static void nomination(
            XmlNode element,
            NominationRow nomination,
            @Nullable String identifier,
            Map<UUID, String> heiIds,
            Optional<Condition> condition) {
        var agreed = condition.flatMap(each -> each.iscedF().stream().findFirst());
        var field = Objects.requireNonNull(nomination.student().field());
        element.attribute("proposal-id", nomination.proposal().toString());
        element.child("sending-hei")
                .text("hei-id", heiIds.get(nomination.from().id()))
                .text("ounit-id", condition.map(Condition::fromUnit).orElse(null))
                .text("iia-id", nomination.agreement());
        element.child("receiving-hei")
                .text("hei-id", heiIds.get(nomination.to().id()))
                .text("ounit-id", condition.map(Condition::toUnit).orElse(null))
                .text("iia-id", nomination.agreement());
        element.text("sending-academic-term-ewp-id", nomination.year() + "-" + term(nomination.term()))
                .text("receiving-academic-year-id", nomination.year())
                .text("activity-type", "student-studies")
                .text("activity-attributes", "long-term")
                .text("agreement-isced-f-code", agreed.orElse(field).code())
                .text("eqf-level-studied-at-departure", nomination.student().level())
                .text("nominee-isced-f-code", field.code())
                .text("comment", comment(nomination, identifier));
    }

    private static String comment(NominationRow nomination, @Nullable String identifier) {
        return Stream.of(nomination.comment(), identifier == null ? NO_IDENTIFIER : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String term(Term term) {
        return switch (term) {
            case FULL_YEAR -> "1/1";
            case FIRST -> "1/2";
            case SECOND -> "2/2";
        };
    }

    private static String status(NominationState state) {
        return switch (state) {
            case UNCONFIRMED, PENDING -> "pending";
            case ACCEPTED -> "approved";
            case REJECTED -> "rejected";
            case CANCELLED -> "cancelled";
        };
    }
}
