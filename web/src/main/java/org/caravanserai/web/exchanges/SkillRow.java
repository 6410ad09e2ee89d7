package org.caravanserai.web.exchanges;

import java.util.List;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.exchanges.call.SkillForm;
import org.jspecify.annotations.Nullable;

/** A line of a form in which a language and its level are chosen. */
public class SkillRow {

    /** Lines of a form: those that are known and empty ones. */
    private static final int LINES = 4;

    private @Nullable String language;
    private @Nullable String cefr;

    public static SkillRow of(LanguageRequirement known) {
        var row = new SkillRow();
        var level = known.level();
        row.language = known.language().value();
        row.cefr = level == null ? null : level.name();
        return row;
    }

    public static SkillRow of(SkillForm known) {
        var row = new SkillRow();
        row.language = known.language();
        row.cefr = known.cefr();
        return row;
    }

    /** Adds empty lines, at least one. */
    public static void makeRoom(List<SkillRow> rows) {
        do {
            rows.add(new SkillRow());
        } while (rows.size() < LINES);
    }

    /** Lines without a language are passed over. */
    public static List<SkillForm> forms(List<SkillRow> rows) {
        return rows.stream()
                .filter(row -> row.language != null && !row.language.isBlank())
                .map(row -> new SkillForm(row.language, row.cefr))
                .toList();
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getCefr() {
        return cefr;
    }

    public void setCefr(@Nullable String cefr) {
        this.cefr = cefr;
    }
}
