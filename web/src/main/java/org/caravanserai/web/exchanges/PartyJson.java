package org.caravanserai.web.exchanges;

import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.NamedParty;

/** An organization at one end. */
public record PartyJson(String organization, Map<String, String> name) {

    public static PartyJson of(NamedParty party) {
        return new PartyJson(party.slug(), party.name().texts());
    }
}
