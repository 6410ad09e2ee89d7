package org.caravanserai.domain.centers.center;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Centers for tests, in whatever state. */
public final class CenterFixtures {

    public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private CenterFixtures() {}

    /** An institute in Hanoi that teaches Chinese, free on Sundays and on 2 September. */
    public static CenterProfile profile(UUID host, @Nullable UUID partner) {
        return new CenterProfile(
                LocalizedText.of("en", "Red River Language Center"),
                LocalizedText.of("en", "Chinese in Hanoi"),
                CenterKind.CONFUCIUS_INSTITUTE,
                host,
                partner,
                new Place(CountryCode.of("VN"), "Hanoi", null, 21.03, 105.85),
                new TeachingCalendar(
                        HANOI,
                        Set.of(DayOfWeek.SUNDAY),
                        List.of(new Holiday(LocalDate.of(2027, 9, 2), "National Day"))),
                List.of(TaughtLanguage.of("zho")));
    }

    public static Center draft(String slug, UUID host, @Nullable UUID partner, Instant now) {
        return new Center(Slug.of(slug), profile(host, partner), now);
    }

    /** One that has gone through these states. */
    public static Center after(Center center, CenterState... states) {
        for (var state : states) {
            center.become(state);
        }
        return center;
    }

    /** One that was applied for, approved, signed, opened and runs. */
    public static Center operating(Center draft) {
        return after(
                draft,
                CenterState.APPLIED,
                CenterState.UNDER_REVIEW,
                CenterState.APPROVED,
                CenterState.AGREEMENT_SIGNED,
                CenterState.OPENED,
                CenterState.OPERATING);
    }
}
