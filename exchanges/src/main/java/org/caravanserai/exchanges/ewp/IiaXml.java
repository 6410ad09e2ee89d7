package org.caravanserai.exchanges.ewp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes {@code iias-get-response} of IIA 7. Conditions of kinds that EWP does not know (research visits, visiting scholars)
 * are left out; doctoral candidates are students of level 8.
 */
final class IiaXml {

    /** The element of each kind, in the order that the schema demands. */
    static final Map<MobilityKind, String> SPECIFICATIONS = Map.of(
            MobilityKind.STUDENT_STUDY, "student-studies-mobility-spec",
            MobilityKind.DOCTORAL, "student-studies-mobility-spec",
            MobilityKind.STUDENT_TRAINEESHIP, "student-traineeship-mobility-spec",
            MobilityKind.STAFF_TEACHING, "staff-teacher-mobility-spec",
            MobilityKind.STAFF_TRAINING, "staff-training-mobility-spec");

    static final List<String> ORDER = List.of(
            "student-studies-mobility-spec",
            "student-traineeship-mobility-spec",
            "staff-teacher-mobility-spec",
            "staff-training-mobility-spec");

    /** BCP 47 for a language that is not determined: the schema demands one where an agreement names none. */
    static final String NO_LANGUAGE = "und";

    private static final Set<MobilityKind> LANGUAGE_DEMANDED =
            Set.of(MobilityKind.STUDENT_STUDY, MobilityKind.DOCTORAL, MobilityKind.STAFF_TEACHING);

    static final int DOCTORAL_LEVEL = 8;

    /** Days that EWP counts for a month. */
    static final BigDecimal DAYS_A_MONTH = new BigDecimal("30");

    private IiaXml() {}

    /** A response with these copies and their latest terms. */
    static String response(List<IiaCopy> copies) {
        var response = XmlNode.root(Namespaces.IIAS, "iias-get-response");
        for (var copy : copies) {
            iia(response, copy, copy.terms());
        }
        return response.document();
    }

    /** Adds an agreement with these terms. */
    static Element iia(XmlNode response, IiaCopy copy, AgreementTerms terms) {
        var iia = response.child("iia");
        for (int position = 1; position <= 2; position++) {
            partner(iia, copy, copy.side(position));
        }
        iia.text("in-effect", copy.agreement().revisionInForce() != null);
        var conditions = iia.child("cooperation-conditions");
        for (var specification : ORDER) {
            terms.conditions().stream()
                    .filter(condition -> specification.equals(SPECIFICATIONS.get(condition.kind())))
                    .forEach(condition -> IiaPeriod.of(condition)
                            .forEach(period -> condition(conditions.child(specification), copy, condition, period)));
        }
        iia.text("iia-hash", IiaHash.of(iia.element()));
        return iia.element();
    }

    private static void partner(XmlNode iia, IiaCopy copy, AgreementView.Side side) {
        var partner = iia.child("partner")
                .text("hei-id", copy.heiId(side))
                .text("ounit-id", side.unit())
                .text("iia-id", copy.agreement().code())
                .text("iia-code", copy.agreement().code());
        var approval = side.approval();
        if (approval != null && approval.revision() == copy.agreement().revision()) {
            var signing = copy.agreement().signing();
            partner.text(
                    "signing-date",
                    approval.onPaper() && signing != null
                            ? signing.signedOn()
                            : LocalDate.ofInstant(approval.at(), ZoneOffset.UTC));
        }
    }

    private static void condition(XmlNode specification, IiaCopy copy, Condition condition, IiaPeriod period) {
        specification
                .text("sending-hei-id", copy.heiId(condition.from()))
                .text("sending-ounit-id", condition.fromUnit())
                .text("receiving-hei-id", copy.heiId(condition.to()))
                .text("receiving-ounit-id", condition.toUnit())
                .text("receiving-first-academic-year-id", period.first())
                .text("receiving-last-academic-year-id", period.last())
                .text("mobilities-per-year", period.places().persons());
        condition.languages().forEach(language -> language(specification, language));
        if (condition.languages().isEmpty() && LANGUAGE_DEMANDED.contains(condition.kind())) {
            specification.child("recommended-language-skill").text("language", NO_LANGUAGE);
        }
        condition.iscedF().forEach(field -> specification.child("subject-area").text("isced-f-code", field));
        if (!condition.kind().isForStudents()) {
            specification.text("total-days-per-year", plain(days(period.places())));
            return;
        }
        specification
                .text("total-months-per-year", plain(months(period.places())))
                .text("blended", condition.blended());
        levels(condition).forEach(level -> specification.text("eqf-level", level));
    }

    /** The days of all people together, thirty for a month where the parties count in months. */
    static @Nullable BigDecimal days(PlacesInYear places) {
        var months = places.months();
        return months == null ? places.days() : months.multiply(DAYS_A_MONTH).setScale(2, RoundingMode.HALF_UP);
    }

    /** The months of all people together, of thirty days where the parties count in days. */
    static @Nullable BigDecimal months(PlacesInYear places) {
        var days = places.days();
        return days == null ? places.months() : days.divide(DAYS_A_MONTH, 2, RoundingMode.HALF_UP);
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static void language(XmlNode specification, LanguageRequirement requirement) {
        specification
                .child("recommended-language-skill")
                .text("language", requirement.language().value())
                .text("cefr-level", requirement.level());
    }

    private static List<Integer> levels(Condition condition) {
        return condition.kind() == MobilityKind.DOCTORAL && condition.eqf().isEmpty()
                ? List.of(DOCTORAL_LEVEL)
                : condition.eqf();
    }
}
