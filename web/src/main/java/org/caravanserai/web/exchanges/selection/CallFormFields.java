package org.caravanserai.web.exchanges.selection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.exchanges.call.CallForm;
import org.caravanserai.exchanges.call.RulesForm;
import org.caravanserai.platform.questions.QuestionForm;
import org.jspecify.annotations.Nullable;

/** What the form of a call asks; times are local times in the call's zone. */
public class CallFormFields {

    private @Nullable String academicYear;
    private List<String> conditions = new ArrayList<>();
    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> description = new HashMap<>();
    private final Map<String, String> funding = new HashMap<>();
    private @Nullable LocalDateTime opensAt;
    private @Nullable LocalDateTime closesAt;
    private @Nullable String timeZone;
    private @Nullable List<QuestionForm> questions;
    private final RulesFields rules = new RulesFields();

    void show(CallForm known) {
        academicYear = known.academicYear();
        setConditions(known.conditions());
        put(title, known.title());
        put(description, known.description());
        put(funding, known.funding());
        opensAt = time(known.opensAt());
        closesAt = time(known.closesAt());
        timeZone = known.timeZone();
        questions = known.questions();
        rules.show(known.rules() == null ? RulesForm.OPEN : known.rules());
    }

    /** The questions stay as they are: they have a page of their own. */
    void keepQuestions(CallForm known) {
        questions = known.questions();
    }

    CallForm form() {
        return new CallForm(
                null,
                academicYear,
                conditions,
                title,
                description,
                opensAt == null ? null : opensAt.toString(),
                closesAt == null ? null : closesAt.toString(),
                timeZone,
                funding,
                questions,
                rules.form());
    }

    private static void put(Map<String, String> texts, @Nullable Map<String, String> known) {
        if (known != null) {
            texts.putAll(known);
        }
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }

    public @Nullable String getAcademicYear() {
        return academicYear;
    }

    public void setAcademicYear(@Nullable String academicYear) {
        this.academicYear = academicYear;
    }

    public List<String> getConditions() {
        return conditions;
    }

    public final void setConditions(@Nullable List<String> chosen) {
        conditions = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getDescription() {
        return description;
    }

    public Map<String, String> getFunding() {
        return funding;
    }

    public @Nullable LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(@Nullable LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public @Nullable LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(@Nullable LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(@Nullable String timeZone) {
        this.timeZone = timeZone;
    }

    public RulesFields getRules() {
        return rules;
    }
}
