package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;

/** Texts about requirements and benefits of calls. */
@Named
@ApplicationScoped
public class CallWords {

    private final Texts texts;
    private final Formats formats;
    private final StudyFields studyFields;

    @Inject
    CallWords(Texts texts, Formats formats, StudyFields studyFields) {
        this.texts = texts;
        this.formats = formats;
        this.studyFields = studyFields;
    }

    /** Where an application stands; one that ended because the applicant does not belong to the organization says so. */
    public String state(ApplicationRow application) {
        return texts.of("exchanges.applicationState."
                + (application.membershipRefused() ? "NOT_A_MEMBER" : application.state()));
    }

    /** The name of a field of education by its code. */
    public String field(String code) {
        return studyFields.of(code);
    }

    /** A level of the European Qualifications Framework with what it is called. */
    public String level(String eqf) {
        return texts.of("exchanges.eqf." + eqf);
    }

    /** Levels to choose from. */
    public List<SelectItem> getLevels() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(String::valueOf)
                .map(eqf -> new SelectItem(eqf, level(eqf)))
                .toList();
    }

    /** Levels of languages to choose from. */
    public List<SelectItem> getCefr() {
        return Arrays.stream(CefrLevel.values())
                .map(level -> new SelectItem(level.name(), level.name()))
                .toList();
    }

    public String fields(List<String> codes) {
        return listed(codes, this::field, "exchanges.call.anyField");
    }

    public String levels(List<Integer> eqf) {
        return listed(eqf.stream().map(String::valueOf).toList(), this::level, "exchanges.call.anyLevel");
    }

    public String languages(List<CallRow.Language> languages) {
        return listed(
                languages.stream()
                        .map(each -> language(each.language(), each.cefr() == null ? "" : each.cefr()))
                        .toList(),
                UnaryOperator.identity(),
                "exchanges.call.anyLanguage");
    }

    private String language(String tag, String cefr) {
        return (formats.language(tag) + " " + cefr).strip();
    }

    /** The requirement as text. */
    public String wanted(Eligibility.Check check) {
        var wanted = check.wanted();
        return switch (check.aspect()) {
            case MEMBERSHIP -> texts.of("exchanges.call.ownPeople");
            case FIELD -> listed(wanted, this::field, "exchanges.call.anyField");
            case LEVEL -> listed(wanted, this::level, "exchanges.call.anyLevel");
            case CREDITS -> texts.of("exchanges.call.creditsWanted", wanted.get(0));
            case LANGUAGE -> language(wanted.get(0), wanted.size() > 1 ? wanted.get(1) : "");
            case NATIONALITY -> listed(wanted, formats::country, "exchanges.call.anyNationality");
            case AGE -> texts.of("exchanges.call.ageWanted", wanted.get(0));
        };
    }

    /** The person's value as text; empty if not stated. */
    public String stated(Eligibility.Check check) {
        var stated = check.stated();
        if (stated == null || stated.isEmpty()) {
            return "";
        }
        return switch (check.aspect()) {
            case FIELD -> studyFields.of(stated);
            case LEVEL -> level(stated);
            case NATIONALITY -> formats.country(stated);
            case CREDITS -> formats.number(new BigDecimal(stated));
            case MEMBERSHIP, LANGUAGE, AGE -> stated;
        };
    }

    /** The endings of the files that a requested document can be: .pdf, .jpg. */
    public String types(RequestedDocument document) {
        return formats.list(
                document.policy().endings().stream().map(ending -> "." + ending).toList());
    }

    private String listed(List<String> values, UnaryOperator<String> word, String none) {
        return values.isEmpty()
                ? texts.of(none)
                : formats.phrases(values.stream().map(word).distinct().toList());
    }
}
