package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** A day without classes, in the time zone of the center. Immutable. */
@Embeddable
public class Holiday {

    public static final int MAX_LENGTH = 100;

    @Column(name = "day")
    private LocalDate day;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    public Holiday(LocalDate day, String name) {
        this.day = day;
        this.name = ShortText.needed("holidays", name, MAX_LENGTH);
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holiday that && day.equals(that.day) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, name);
    }
}
