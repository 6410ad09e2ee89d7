package org.caravanserai.exchanges.ewp;

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
import org.caravanserai.domain.shared.IscedField;
import org.jspecify.annotations.Nullable;

/**
 * Writes an element {@code student-mobility} of omobilities 3. The schema demands facts that are not recorded here; what stands
 * for them says so: gender 0 is "not known" (ISO 5218), nationality ZZ "unknown", field 9999 "unknown" (ISCED-F), and the comment
 * names the birth date that is none. The schema demands a student identifier too: where none is
 * recorded, the nomination's own name stands for it.
 */
final class OmobilityXml {

    private static final String NO_BIRTH_DATE = "1900-01-01";
    private static final String NO_COUNTRY = "ZZ";
    private static final String NO_GENDER = "0";
    private static final String NO_FIELD = "9999";
    private static final String NOT_RECORDED =
            "Birth date and gender are not recorded; " + NO_BIRTH_DATE + " and " + NO_GENDER + " stand for them.";
    private static final String NO_IDENTIFIER =
            "No European Student Identifier is recorded; a name of the nomination stands for it.";
    private static final int BACHELOR = 6;

    private OmobilityXml() {}

    /**
     * Adds a nomination.
     *
     * @param id by which it was asked for
     * @param identifier European Student Identifier of the person; null where none is recorded
     * @param agreement under which it was made
     * @param condition under which it was made, as agreed last; null where none is known
     */
    static void add(
            XmlNode response,
            String id,
            NominationRow nomination,
            @Nullable String identifier,
            IiaCopy agreement,
            @Nullable Condition condition) {
        if (nomination.kind() != MobilityKind.STUDENT_STUDY && nomination.kind() != MobilityKind.DOCTORAL) {
            return;
        }
        var mobility = response.child("student-mobility").text("omobility-id", id);
        student(mobility.child("student"), nomination, identifier);
        nomination(mobility.child("nomination"), nomination, identifier, agreement, Optional.ofNullable(condition));
        mobility.text("status", status(nomination.state()));
    }

    private static String heiId(IiaCopy agreement, UUID organization) {
        return Objects.requireNonNullElse(agreement.heiIds().get(organization), organization.toString());
    }

    private static void student(XmlNode student, NominationRow nomination, @Nullable String identifier) {
        var person = nomination.person();
        student.text("given-names", person.given())
                .text("family-name", person.family() == null ? person.given() : person.family())
                .text("global-id", identifier == null ? "urn:uuid:" + nomination.id() : identifier)
                .text("birth-date", NO_BIRTH_DATE)
                .text("nationality", Objects.requireNonNullElse(nomination.country(), NO_COUNTRY))
                .text("gender", NO_GENDER)
                .text("email", nomination.email());
    }

    private static void nomination(
            XmlNode element,
            NominationRow nomination,
            @Nullable String identifier,
            IiaCopy agreement,
            Optional<Condition> condition) {
        var field = condition
                .flatMap(each -> each.iscedF().stream().findFirst())
                .map(IscedField::code)
                .orElse(NO_FIELD);
        element.attribute("proposal-id", nomination.proposal().toString());
        element.child("sending-hei")
                .text("hei-id", heiId(agreement, nomination.from().id()))
                .text("ounit-id", condition.map(Condition::fromUnit).orElse(null))
                .text("iia-id", nomination.agreement());
        element.child("receiving-hei")
                .text("hei-id", heiId(agreement, nomination.to().id()))
                .text("ounit-id", condition.map(Condition::toUnit).orElse(null))
                .text("iia-id", nomination.agreement());
        element.text("sending-academic-term-ewp-id", nomination.year() + "-" + term(nomination.term()))
                .text("receiving-academic-year-id", nomination.year())
                .text("activity-type", "student-studies")
                .text("activity-attributes", "long-term")
                .text("agreement-isced-f-code", field)
                .text("eqf-level-studied-at-departure", level(nomination, condition))
                .text("nominee-isced-f-code", field)
                .text("comment", comment(nomination, identifier));
    }

    private static String comment(NominationRow nomination, @Nullable String identifier) {
        return Stream.of(nomination.comment(), NOT_RECORDED, identifier == null ? NO_IDENTIFIER : null)
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

    private static int level(NominationRow nomination, Optional<Condition> condition) {
        int usual = nomination.kind() == MobilityKind.DOCTORAL ? IiaXml.DOCTORAL_LEVEL : BACHELOR;
        return condition.flatMap(each -> each.eqf().stream().findFirst()).orElse(usual);
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
