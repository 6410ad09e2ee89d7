package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Conditions of agreements in words. */
@Named
@ApplicationScoped
public class ConditionWords {

    private final Texts texts;
    private final Formats formats;
    private final StudyFields studyFields;

    @Inject
    ConditionWords(Texts texts, Formats formats, StudyFields studyFields) {
        this.texts = texts;
        this.formats = formats;
        this.studyFields = studyFields;
    }

    /** «Jinling River University → University of the High Valley». */
    public String direction(AgreementView agreement, Condition condition) {
        return texts.of(
                "exchanges.condition.direction",
                isolated(agreement.party(condition.from()).name()),
                isolated(agreement.party(condition.to()).name()));
    }

    /** Isolates it, so that Latin names stay on their sides of the arrow in Arabic. */
    private String isolated(LocalizedText name) {
        return "\u2068" + formats.text(name.texts()) + "\u2069";
    }

    /** The direction of the condition with this code; empty when the version shown has no such condition. */
    public String directionOf(AgreementView agreement, String code) {
        return agreement.terms().conditions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> direction(agreement, each))
                .orElse("");
    }

    /** «Up to 5 people in an academic year, 25 months together». */
    public String amount(Condition condition) {
        return amount(condition.personsPerYear(), condition.monthsPerYear(), condition.daysPerYear());
    }

    /** «2027/2028: Up to 3 people» for each academic year with another number of places. */
    public List<String> byYear(Condition condition) {
        return condition.placesByYear().stream()
                .map(places ->
                        texts.of("exchanges.condition.inYear", "\u2068" + places.year() + "\u2069", amount(places)))
                .toList();
    }

    private String amount(PlacesInYear places) {
        return places.persons() == 0
                ? texts.of("exchanges.condition.none")
                : amount(places.persons(), places.months(), places.days());
    }

    private String amount(int persons, @Nullable BigDecimal months, @Nullable BigDecimal days) {
        if (months != null) {
            return texts.of("exchanges.condition.amountMonths", persons, formats.number(months));
        }
        return days == null
                ? texts.of("exchanges.condition.amount", persons)
                : texts.of("exchanges.condition.amountDays", persons, formats.number(days));
    }

    /** Fields of education with their codes, or that all are open. */
    public String fields(Condition condition) {
        return condition.iscedF().isEmpty()
                ? texts.of("exchanges.condition.allFields")
                : formats.phrases(condition.iscedF().stream()
                        .map(field -> studyFields.withCode(field.code()))
                        .toList());
    }

    public String levels(Condition condition) {
        return condition.eqf().isEmpty()
                ? texts.of("exchanges.condition.allLevels")
                : formats.list(condition.eqf().stream()
                        .map(level -> texts.of("exchanges.eqf." + level))
                        .toList());
    }

    public String languages(Condition condition) {
        return condition.languages().isEmpty()
                ? texts.of("exchanges.condition.noLanguage")
                : formats.list(condition.languages().stream()
                        .map(each -> formats.language(each.language().value())
                                + (each.level() == null ? "" : " " + each.level()))
                        .toList());
    }
}
