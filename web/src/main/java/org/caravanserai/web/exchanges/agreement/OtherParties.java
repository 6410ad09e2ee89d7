package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Formats;

/** The parties of an agreement for which the officer does not act, to choose from. */
@Named
@RequestScoped
public class OtherParties {

    private final AgreementPage page;
    private final Formats formats;

    @Inject
    OtherParties(AgreementPage page, Formats formats) {
        this.page = page;
        this.formats = formats;
    }

    public List<FilterChoice> getAll() {
        return page.getAgreement().parties().stream()
                .map(side -> side.party())
                .filter(party -> !page.getShown().own().contains(party.id()))
                .map(party ->
                        new FilterChoice(party.slug(), formats.text(party.name().texts())))
                .toList();
    }
}
