package org.caravanserai.domain.exchanges.office;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What people who come must know about one topic.
 *
 * @param website where more is said; null for nowhere
 * @param checkedOn date of the last check
 */
public record Fact(
        FactTopic topic, LocalizedText text, @Nullable String website, LocalDate checkedOn) implements Serializable {

    public static final int LONGEST_ADDRESS = 500;

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    public Fact {
        new Invalid.Collector()
                .check(!text.isEmpty(), "text", "required")
                .check(
                        website == null
                                || website.length() <= LONGEST_ADDRESS
                                        && ADDRESS.matcher(website).matches(),
                        "website",
                        "not-a-web-address",
                        String.valueOf(website))
                .throwIfAny();
    }
}
