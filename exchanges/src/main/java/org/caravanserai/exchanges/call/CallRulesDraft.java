package org.caravanserai.exchanges.call;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.exchanges.call.RequestedDocuments;
import org.caravanserai.domain.exchanges.call.RequestedReferences;
import org.caravanserai.domain.exchanges.call.ScoringCriterion;
import org.caravanserai.domain.exchanges.call.ScoringScheme;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.questions.QuestionKey;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.MeantBy;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a call selects, as an officer enters them and anybody reads them; omitted rules require nothing.
 *
 * @param levels of the European Qualifications Framework
 * @param credits least number of ECTS credits
 * @param oldest highest age in years
 */
@Described(name = "CallRules", value = "Selection rules of a call; omitted rules require nothing.")
public record CallRulesDraft(
        @OrEmpty List<IscedField> fields,
        @OrEmpty List<Integer> levels,
        @Nullable BigDecimal credits,
        @OrEmpty List<LanguageSkill> languages,
        @OrEmpty List<CountryCode> nationalities,
        @Nullable Integer oldest,
        @OrEmpty @MeantBy("label") List<CriterionDraft> criteria,

        @Described("Days in which an offer has to be accepted") @Nullable
        Integer offerDays,

        @OrEmpty @MeantBy("label") @Described("That applicants attach")
        List<DocumentDraft> documents,

        @Described("That people whom the applicant names write by a link; none where it is left out") @Nullable
        ReferencesDraft references,

        @Described(
                "Whether the places are for students and staff of the organization that runs the call; false where it"
                        + " is left out")
        @Nullable
        Boolean ownPeople) {

    /** No requirements and a single overall score. */
    public static final CallRulesDraft OPEN = of(CallRules.OPEN);

    /** How many references are asked for, 0 to 5, and whether no application can be submitted before all have arrived. */
    @Described(name = "RequestedReferences")
    public record ReferencesDraft(
            @Between(least = 0, most = RequestedReferences.MOST)
            int number,

            @Nullable Boolean required) {

        private RequestedReferences requested() {
            return new RequestedReferences(number, Boolean.TRUE.equals(required));
        }
    }

    /**
     * Criterion for scoring applications.
     *
     * @param key null: made of the label
     */
    @Described(name = "ScoringCriterion", value = "Criterion for scoring applications.")
    public record CriterionDraft(@Nullable String key, LocalizedText label, int weight) {

        private ScoringCriterion criterion(Set<String> taken) {
            return new ScoringCriterion(keyOf(key, label, "criterion", taken), label, weight);
        }
    }

    /**
     * A document that applicants attach.
     *
     * @param key null: made of the label
     */
    @Described(name = "RequestedDocument")
    public record DocumentDraft(
            @Nullable String key,
            LocalizedText label,

            @Described("No application can be submitted without it; false where it is left out") @Nullable
            Boolean required,

            @Described("Where it is left out: PDF") @OrEmpty List<FileType> types) {

        private RequestedDocument document(Set<String> taken) {
            return new RequestedDocument(
                    keyOf(key, label, "document", taken),
                    label,
                    Boolean.TRUE.equals(required),
                    types.isEmpty() ? Set.of(FileType.PDF) : Set.copyOf(types));
        }
    }

    /** The rules as they are known. */
    public static CallRulesDraft of(CallRules rules) {
        var asked = rules.eligibility();
        return new CallRulesDraft(
                asked.fields(),
                asked.levels(),
                QualificationsDraft.plain(asked.credits()),
                asked.languages().stream().map(LanguageSkill::of).toList(),
                asked.nationalities(),
                asked.oldest(),
                rules.scoring().criteria().stream()
                        .map(each -> new CriterionDraft(each.key(), each.label(), each.weight()))
                        .toList(),
                rules.offerDays(),
                rules.documents().all().stream()
                        .map(each -> new DocumentDraft(
                                each.key(),
                                each.label(),
                                each.required(),
                                each.types().stream()
                                        .sorted(Comparator.comparing(FileType::name))
                                        .toList()))
                        .toList(),
                new ReferencesDraft(
                        rules.references().number(), rules.references().required()),
                rules.ownPeople());
    }

    /**
     * @throws Invalid each fault with its field
     */
    CallRules rules() {
        var faults = new Invalid.Collector();
        var eligibility = faults.value(
                own -> own,
                () -> new Eligibility(
                        fields,
                        levels,
                        credits,
                        languages.stream().map(LanguageSkill::requirement).toList(),
                        nationalities,
                        oldest));
        var scored = all("criteria", criteria, CriterionDraft::criterion, faults);
        var scoring = faults.value(own -> own, () -> new ScoringScheme(scored));
        var attached = all("documents", documents, DocumentDraft::document, faults);
        var asking = faults.value(own -> own, () -> new RequestedDocuments(attached));
        int days = Objects.requireNonNullElse(offerDays, CallRules.USUAL_OFFER_DAYS);
        faults.check(
                days >= 1 && days <= CallRules.MOST_OFFER_DAYS, "offerDays", "between", 1, CallRules.MOST_OFFER_DAYS);
        faults.throwIfAny();
        return new CallRules(
                Objects.requireNonNull(eligibility),
                Objects.requireNonNull(scoring),
                days,
                Objects.requireNonNull(asking),
                references == null ? RequestedReferences.NONE : references.requested(),
                Boolean.TRUE.equals(ownPeople));
    }

    private static <S, T> List<T> all(
            String list, List<S> written, BiFunction<S, Set<String>, T> make, Invalid.Collector faults) {
        var taken = new HashSet<String>();
        return IntStream.range(0, written.size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(
                        faults.value(own -> list + "[" + i + "]." + own, () -> make.apply(written.get(i), taken))))
                .toList();
    }

    /** The key that is written, or one that is made of the label; taken from now on. */
    private static String keyOf(@Nullable String written, LocalizedText label, String fallback, Set<String> taken) {
        var key = written == null || written.isBlank()
                ? QuestionKey.from(label.in("en"), fallback, taken)
                : written.strip();
        if (!taken.add(key)) {
            throw new Invalid("key", "keys-twice");
        }
        return key;
    }
}
