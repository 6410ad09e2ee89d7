package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A condition of an agreement whose places a call offers. Immutable. */
@Embeddable
public class CallPlace {

    private String key;

    @Column(name = "agreement_id")
    private UUID agreement;

    private String condition;

    @SuppressWarnings("NullAway.Init")
    protected CallPlace() {}

    CallPlace(String key, UUID agreement, String condition) {
        this.key = key;
        this.agreement = agreement;
        this.condition = condition;
    }

    /** Names a condition of an agreement among those of several agreements. */
    public static String name(String agreement, String condition) {
        return agreement + "." + condition;
    }

    /** Names it within the call: the code of the condition, or {@link #name} where the call is under several agreements. */
    public String key() {
        return key;
    }

    public UUID agreement() {
        return agreement;
    }

    /** The code of the condition in its agreement. */
    public String condition() {
        return condition;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallPlace place
                && key.equals(place.key)
                && agreement.equals(place.agreement)
                && condition.equals(place.condition);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
