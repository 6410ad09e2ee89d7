package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.exchanges.nomination.IssueLetter;
import org.caravanserai.exchanges.nomination.SaveHostForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Saying what the letters of a nomination say, and issuing one. */
@Named
@RequestScoped
public class LetterSteps {

    private final LettersPanel panel;
    private final SaveHostForm save;
    private final IssueLetter issue;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable Form<HostDetails> form;

    private @Nullable Long version = 0L;

    private @Nullable String kind = ExchangeDocument.ACCEPTANCE_LETTER.name();

    private @Nullable String language = "en";

    @Inject
    LetterSteps(
            LettersPanel panel, SaveHostForm save, IssueLetter issue, Notices notices, RequestParameters parameters) {
        this.panel = panel;
        this.save = save;
        this.issue = issue;
        this.notices = notices;
        this.parameters = parameters;
    }

    public Form<HostDetails> getForm() {
        if (form == null) {
            var known = panel.getShown().form();
            if (known == null || FacesContext.getCurrentInstance().isPostback()) {
                form = Form.of(HostDetails.class);
            } else {
                form = Form.of(HostDetails.class, known);
                version = panel.getShown().version();
            }
        }
        return form;
    }

    public void save() {
        save.execute(parameters.text("code"), version, getForm().read());
        notices.done("exchanges.letter.saved");
        back();
    }

    public void issue() {
        var letter = issue.execute(
                parameters.text("code"),
                OneOf.constant(ExchangeDocument.class, "kind", kind),
                Objects.requireNonNullElse(language, ""));
        notices.done("exchanges.letter.issued", letter.number());
        back();
    }

    private void back() {
        Faces.redirect("/manage/exchanges/nominations/%s", parameters.text("code"));
    }

    /** Version of the form that is shown; 0: there was none. */
    public @Nullable Long getVersion() {
        getForm();
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
