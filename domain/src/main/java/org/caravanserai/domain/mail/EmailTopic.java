package org.caravanserai.domain.mail;

import java.util.Locale;

/**
 * What emails are about, as people choose how they want to hear of it. Every area has an enum of its own topics; choices are stored by
 * {@link #name()}, so a constant must not be renamed.
 */
public interface EmailTopic {

    /** The name of the constant; unique among all areas. */
    String name();

    /**
     * Whether people may have these emails collected or not at all: never what calls off or changes what they were promised, decides what
     * they have asked for, or concerns the security of their account.
     */
    boolean isOptional();

    /** The key of its words in the bundle of the area's emails, for example {@code topic.event-reminders}. */
    default String key() {
        return "topic." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
