package org.caravanserai.exchanges.call;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.questions.QuestionForm;
import org.caravanserai.platform.questions.QuestionFormReader;
import org.jspecify.annotations.Nullable;

/**
 * A call as entered in a form: everything as text.
 *
 * @param agreement code of the agreement that conditions without a code of their own are of; null where all have one
 * @param conditions each the code of one, with the code of its agreement before it as {@link CallPlace#name} gives it
 * @param opensAt with an offset, or local time in the zone
 * @param funding what is paid or waived; null for nothing
 * @param questions asked of every applicant; null for none
 * @param rules null for those of a call that asks for nothing
 */
public record CallForm(
        @Nullable String agreement,
        @Nullable String academicYear,
        @Nullable List<String> conditions,
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> description,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String timeZone,
        @Nullable Map<String, String> funding,
        @Nullable List<QuestionForm> questions,
        @Nullable RulesForm rules) {

    /** A stored call as one would write it to leave it as it is. */
    public static CallForm of(CallRow call, Questionnaire questions, CallRules rules) {
        return new CallForm(
                null,
                call.year().toString(),
                call.destinations().stream()
                        .map(each -> CallPlace.name(each.agreement(), each.condition()))
                        .toList(),
                call.title().texts(),
                call.description().texts(),
                call.opensAt().atZone(call.zone()).toLocalDateTime().toString(),
                call.closesAt().atZone(call.zone()).toLocalDateTime().toString(),
                call.zone().getId(),
                call.funding().texts(),
                questions.asked().stream().map(QuestionForm::of).toList(),
                RulesForm.of(rules));
    }

    /** The same with other questions. */
    public CallForm asking(List<QuestionForm> wanted) {
        return new CallForm(
                agreement,
                academicYear,
                conditions,
                title,
                description,
                opensAt,
                closesAt,
                timeZone,
                funding,
                wanted,
                rules);
    }

    /**
     * @throws Invalid naming every field that is missing or makes no sense
     */
    CallDetails read() {
        var fields = new FormFields();
        if (conditions == null || conditions.isEmpty()) {
            fields.wrong("conditions", "required");
        } else if (conditions.stream().anyMatch(name -> name.indexOf('.') < 0)) {
            fields.needed("agreement", agreement);
        }
        var year = fields.needed("academicYear", academicYear)
                ? fields.value("academicYear", () -> AcademicYear.of(String.valueOf(academicYear)))
                : null;
        var heading = fields.text("title", title);
        if (heading != null && heading.isEmpty()) {
            fields.wrong("title", "required");
        }
        var text = fields.text("description", description);
        var zone = fields.needed("timeZone", timeZone) ? fields.zone("timeZone", timeZone) : null;
        var opens = fields.needed("opensAt", opensAt) ? fields.time("opensAt", opensAt, zone) : null;
        var closes = fields.needed("closesAt", closesAt) ? fields.time("closesAt", closesAt, zone) : null;
        var paid = fields.text("funding", funding);
        var asked = fields.whole(
                () -> new Questionnaire(QuestionFormReader.readAll(questions, List.of(Audience.EVERYONE))));
        var selection = (rules == null ? RulesForm.OPEN : rules).read(fields);
        fields.throwIfAny();
        if (year == null
                || heading == null
                || text == null
                || zone == null
                || opens == null
                || closes == null
                || paid == null
                || asked == null
                || selection == null) {
            throw new IllegalStateException("refused before");
        }
        return new CallDetails(
                year,
                conditions == null ? List.of() : conditions,
                heading,
                text,
                paid,
                opens,
                closes,
                zone,
                asked,
                selection);
    }
}
