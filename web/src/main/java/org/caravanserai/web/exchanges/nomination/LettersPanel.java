package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.exchanges.nomination.IssueLetter;
import org.caravanserai.exchanges.nomination.SaveHostForm;
import org.caravanserai.exchanges.nomination.ShowLetters;
import org.omnifaces.util.Faces;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The letters of a nomination, what they are written from, and issuing one. */
@Named
@RequestScoped
public class LettersPanel {

    @Inject
    private ShowLetters show;

    @Inject
    private SaveHostForm save;

    @Inject
    private IssueLetter issue;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private Notices notices;

    @Inject
    private RequestParameters parameters;

    private ShowLetters.@Nullable Letters shown;
    private @Nullable HostFormFields fields;
    private @Nullable String kind = ExchangeDocument.ACCEPTANCE_LETTER.name();
    private @Nullable String language = "en";

    public ShowLetters.Letters getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    public HostFormFields getFields() {
        if (fields == null) {
            fields = new HostFormFields();
            var known = getShown().form();
            if (known != null && !FacesContext.getCurrentInstance().isPostback()) {
                fields.show(known, getShown().version());
            }
        }
        return fields;
    }

    public List<SelectItem> getKinds() {
        return Stream.of(ExchangeDocument.values())
                .map(each -> new SelectItem(each.name(), texts.of(each.label())))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return Languages.ALL.stream()
                .map(tag -> new SelectItem(tag, formats.language(tag)))
                .toList();
    }

    public void save() {
        save.execute(parameters.text("code"), getFields().getVersion(), getFields().form());
        notices.done("exchanges.letter.saved");
        Faces.redirect("/manage/exchanges/nominations/%s", parameters.text("code"));
    }

    public void issue() {
        var letter = issue.execute(
                parameters.text("code"),
                OneOf.constant(ExchangeDocument.class, "kind", kind),
                language == null ? "" : language);
        notices.done("exchanges.letter.issued", letter.number());
        Faces.redirect("/manage/exchanges/nominations/%s", parameters.text("code"));
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
