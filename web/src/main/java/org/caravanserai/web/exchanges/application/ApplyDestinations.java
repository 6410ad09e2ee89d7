package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** Destinations to choose from, with their free places. */
@Named
@RequestScoped
public class ApplyDestinations {

    private final ApplyPage page;
    private final Texts texts;
    private final PageContext pageContext;

    @Inject
    ApplyDestinations(ApplyPage page, Texts texts, PageContext pageContext) {
        this.page = page;
        this.texts = texts;
        this.pageContext = pageContext;
    }

    public List<SelectItem> getAll() {
        return page.getShown().call().destinations().stream()
                .map(each -> new SelectItem(each.key(), label(each)))
                .toList();
    }

    private String label(CallRow.Destination destination) {
        return texts.of(
                "exchanges.apply.destination",
                destination.to().name().in(pageContext.getLanguage()),
                texts.of("exchanges.mobilityKind." + destination.kind()),
                destination.left());
    }
}
