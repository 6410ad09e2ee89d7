package org.caravanserai.domain.centers.center;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text of one part of an application. Immutable. */
@Embeddable
class PartText {

    @Enumerated(EnumType.STRING)
    private ApplicationPart part;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected PartText() {}

    PartText(ApplicationPart part, String text) {
        this.part = part;
        this.text = text;
    }

    ApplicationPart part() {
        return part;
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartText that && part == that.part && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, text);
    }
}
