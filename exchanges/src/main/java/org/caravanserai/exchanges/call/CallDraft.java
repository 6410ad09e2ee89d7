package org.caravanserai.exchanges.call;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.questions.QuestionDraft;
import org.jspecify.annotations.Nullable;

/**
 * A call as an officer enters it.
 *
 * @param conditions see {@link PlaceNames}
 * @param questions asked of every applicant
 * @param rules null for those of a call that asks for nothing
 */
@Described("Draft of a call.")
public record CallDraft(
        @Described("Code of the agreement of conditions that name none") @Nullable
        String agreement,

        @Described(example = "2026/2027") AcademicYear academicYear,

        @Described("Conditions by which the own organization sends: codes of those of the agreement, or"
                + " {\"agreement\", \"condition\"} for each")
        List<Object> conditions,

        LocalizedText title,
        @OrEmpty LocalizedText description,
        WrittenTime opensAt,
        WrittenTime closesAt,
        @Described(example = "Asia/Shanghai") ZoneId timeZone,
        @OrEmpty @Described("What is paid or waived") LocalizedText funding,
        @OrEmpty List<QuestionDraft> questions,
        @Nullable CallRulesDraft rules) {

    /** A stored call as one would write it to leave it as it is. */
    public static CallDraft of(CallRow call, Questionnaire questions, CallRules rules) {
        return new CallDraft(
                null,
                call.year(),
                call.destinations().stream()
                        .<Object>map(each -> CallPlace.name(each.agreement(), each.condition()))
                        .toList(),
                call.title(),
                call.description(),
                new WrittenTime(call.opensAt().atZone(call.zone()).toLocalDateTime(), null),
                new WrittenTime(call.closesAt().atZone(call.zone()).toLocalDateTime(), null),
                call.zone(),
                call.funding(),
                questions.asked().stream().map(QuestionDraft::of).toList(),
                CallRulesDraft.of(rules));
    }

    /** The same with other questions. */
    public CallDraft asking(List<QuestionDraft> wanted) {
        return new CallDraft(
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
     * @throws Invalid naming every field that makes no sense
     */
    CallDetails details() {
        var faults = new Invalid.Collector();
        var places = Objects.requireNonNullElse(
                faults.value(own -> own, () -> PlaceNames.read("conditions", conditions)), List.<String>of());
        faults.check(!conditions.isEmpty(), "conditions", "required")
                .check(
                        agreement != null && !agreement.isBlank()
                                || places.stream().allMatch(name -> name.indexOf('.') >= 0),
                        "agreement",
                        "required")
                .check(!title.isEmpty(), "title", "required");
        var opens = faults.value(own -> own, () -> opensAt.in("opensAt", timeZone));
        var closes = faults.value(own -> own, () -> closesAt.in("closesAt", timeZone));
        var asked = faults.value(
                own -> own,
                () -> new Questionnaire(
                        QuestionDraft.questions(QuestionDraft.unlimited(questions), List.of(Audience.EVERYONE))));
        var selection = faults.value(own -> "rules." + own, () -> rules == null ? CallRules.OPEN : rules.rules());
        faults.throwIfAny();
        return new CallDetails(
                academicYear,
                places,
                title,
                description,
                funding,
                Objects.requireNonNull(opens),
                Objects.requireNonNull(closes),
                timeZone,
                Objects.requireNonNull(asked),
                Objects.requireNonNull(selection));
    }
}
