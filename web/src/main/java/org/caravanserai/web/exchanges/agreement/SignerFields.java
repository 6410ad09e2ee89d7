package org.caravanserai.web.exchanges.agreement;

import java.util.Objects;
import org.caravanserai.domain.exchanges.agreement.Party;
import org.caravanserai.exchanges.agreement.RecordSigning;
import org.jspecify.annotations.Nullable;

/** Who signed an agreement on paper for one of its parties, as fields of the form. */
public class SignerFields {

    private final Party party;
    private @Nullable String name;
    private @Nullable String capacity;

    SignerFields(Party party) {
        this.party = party;
    }

    boolean isMeant() {
        return !Objects.requireNonNullElse(name, "").isBlank()
                || !Objects.requireNonNullElse(capacity, "").isBlank();
    }

    RecordSigning.By by() {
        return new RecordSigning.By(party.slug(), name, capacity);
    }

    public Party getParty() {
        return party;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity;
    }
}
