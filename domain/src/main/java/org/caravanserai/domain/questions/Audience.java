package org.caravanserai.domain.questions;

import java.io.Serializable;
import org.caravanserai.domain.shared.SingleValue;

/**
 * Who is asked a question: everyone, or one of the groups that an area distinguishes, for example those who take part
 * online.
 *
 * @param name of the group, as it is stored and as the API names it
 */
public record Audience(String name) implements SingleValue, Serializable {

    public static final Audience EVERYONE = new Audience("EVERYONE");

    /** The audience that a constant of an area corresponds to. */
    public static Audience of(Enum<?> group) {
        return new Audience(group.name());
    }

    public boolean isEveryone() {
        return equals(EVERYONE);
    }

    /** Whether the members of this group are asked. */
    public boolean includes(Audience group) {
        return isEveryone() || equals(group);
    }
}
