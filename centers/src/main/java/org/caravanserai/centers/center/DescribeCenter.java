package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterProfile;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director changes what a running center says of itself, for which the authority is not asked. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DescribeCenter {

    private final CenterStaff staff;
    private final History history;

    @Inject
    public DescribeCenter(CenterStaff staff, History history) {
        this.staff = staff;
        this.history = history;
    }

    /**
     * What the public page says, and where the center is found in its city.
     *
     * @param latitude in degrees, together with the longitude or not at all
     */
    public record CenterDescription(
            @OrEmpty LocalizedText about,
            @Nullable String address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {

        /** What it says now. */
        public static CenterDescription of(CenterProfile profile) {
            var place = profile.place();
            return new CenterDescription(
                    profile.about(), place.address(), degrees(place.latitude()), degrees(place.longitude()));
        }

        private static @Nullable BigDecimal degrees(@Nullable Double degrees) {
            return degrees == null ? null : BigDecimal.valueOf(degrees);
        }
    }

    /**
     * @param version that was read; null: whatever it is now
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code center-state} unless it runs
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long version, CenterDescription said) {
        var center = staff.lockedDirected(slug);
        Version.require(version, center.version());
        center.describe(said.about(), said.address(), said.latitude(), said.longitude());
        history.record(center.id(), CenterAction.DESCRIBED, null);
    }
}
