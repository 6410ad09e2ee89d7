package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.web.shell.Texts;

/** Which way people go, as the side reads it for which the reader acts. */
@Named
@RequestScoped
public class DirectionWords {

    private final ExchangeOfficer officer;
    private final Texts texts;

    @Inject
    DirectionWords(ExchangeOfficer officer, Texts texts) {
        this.officer = officer;
        this.texts = texts;
    }

    /** Whether the reader acts for the sending side, or for neither. */
    public boolean outgoing(NamedParty from, NamedParty to) {
        return officer.readsFor(from.id()) || !officer.readsFor(to.id());
    }

    /** Whether the reader acts for one side only, so that the other one says enough. */
    public boolean oneSided(NamedParty from, NamedParty to) {
        return officer.readsFor(from.id()) != officer.readsFor(to.id());
    }

    /** The other side. */
    public NamedParty other(NamedParty from, NamedParty to) {
        return outgoing(from, to) ? to : from;
    }

    /** The direction in a word. */
    public String word(NamedParty from, NamedParty to) {
        return texts.of(outgoing(from, to) ? "exchanges.direction.OUT" : "exchanges.direction.IN");
    }
}
