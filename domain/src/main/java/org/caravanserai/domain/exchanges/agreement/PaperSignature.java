package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** A person who signed an agreement on paper for one of its parties. Immutable. */
@Embeddable
public class PaperSignature {

    public static final int LONGEST = 200;

    @Column(name = "organization_id")
    private UUID party;

    @Column(name = "person_name")
    private String person;

    private @Nullable String capacity;

    @SuppressWarnings("NullAway.Init")
    protected PaperSignature() {}

    /**
     * @param capacity in which the person signed, for example rector; null when it is not known
     * @throws Invalid {@code required} for {@code name}, {@code text-too-long}
     */
    public PaperSignature(UUID party, String person, @Nullable String capacity) {
        var faults = new Invalid.Collector();
        this.person = faults.needed("name", person, LONGEST);
        this.capacity = faults.optional("capacity", capacity, LONGEST);
        faults.throwIfAny();
        this.party = party;
    }

    public UUID party() {
        return party;
    }

    public String person() {
        return person;
    }

    public @Nullable String capacity() {
        return capacity;
    }
}
