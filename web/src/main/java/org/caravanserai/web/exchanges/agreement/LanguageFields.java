package org.caravanserai.web.exchanges.agreement;

import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.jspecify.annotations.Nullable;

/** A language with its level as the form of an agreement asks it. */
public class LanguageFields {

    private @Nullable String language;
    private @Nullable String cefr;

    void show(LanguageRequirement requirement) {
        var level = requirement.level();
        language = requirement.language().value();
        cefr = level == null ? null : level.name();
    }

    void show(LanguageForm form) {
        language = form.language();
        cefr = form.cefr();
    }

    boolean isMeant() {
        return language != null || cefr != null;
    }

    LanguageForm form() {
        return new LanguageForm(language, cefr);
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
