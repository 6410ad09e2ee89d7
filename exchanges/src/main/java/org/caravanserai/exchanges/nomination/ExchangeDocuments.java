package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.platform.documents.AreaDocuments;

/** The letters of exchanges: the officers of both sides may download them. */
@ApplicationScoped
public class ExchangeDocuments implements AreaDocuments {

    private final Nominations nominations;

    @Inject
    ExchangeDocuments(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public List<? extends DocumentKind> kinds() {
        return List.of(ExchangeDocument.values());
    }

    @Override
    public boolean mayRead(IssuedDocument document, Caller caller) {
        return nominations
                .byId(document.subject())
                .map(nomination -> nomination.place())
                .filter(place -> caller.may(Permission.MANAGE_EXCHANGES, place.to())
                        || caller.may(Permission.MANAGE_EXCHANGES, place.from()))
                .isPresent();
    }
}
