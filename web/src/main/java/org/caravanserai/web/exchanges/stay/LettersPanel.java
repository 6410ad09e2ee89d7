package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.exchanges.nomination.ShowLetters;
import org.caravanserai.web.exchanges.nomination.NominationPage;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The letters of a nomination, and what can be issued. */
@Named
@RequestScoped
public class LettersPanel {

    private final ShowLetters show;
    private final Texts texts;
    private final Formats formats;
    private final NominationPage page;
    private final RequestParameters parameters;

    private ShowLetters.@Nullable Letters shown;

    @Inject
    LettersPanel(ShowLetters show, Texts texts, Formats formats, NominationPage page, RequestParameters parameters) {
        this.page = page;
        this.show = show;
        this.texts = texts;
        this.formats = formats;
        this.parameters = parameters;
    }

    public ShowLetters.Letters getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    /** Letters that the stay is far enough for: nothing is certified before it has happened. */
    public List<SelectItem> getKinds() {
        return Stream.of(ExchangeDocument.values())
                .filter(this::isPossible)
                .map(each -> new SelectItem(each.name(), texts.of(each.label())))
                .toList();
    }

    private boolean isPossible(ExchangeDocument kind) {
        var nomination = page.getNomination();
        return !kind.isCertificate()
                || nomination.arrivedOn() != null
                        && (kind == ExchangeDocument.ARRIVAL_CERTIFICATE || nomination.departedOn() != null);
    }

    public List<SelectItem> getLanguages() {
        return Languages.ALL.stream()
                .map(tag -> new SelectItem(tag, formats.language(tag)))
                .toList();
    }
}
