package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterClosing;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.domain.centers.center.TeachOutStep;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A director reads how a center closes: reasons, what happens to each class, who keeps the records. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ShowClosing {

    private final CenterStaff staff;
    private final Closings closings;
    private final Organizations organizations;

    @Inject
    public ShowClosing(CenterStaff staff, Closings closings, Organizations organizations) {
        this.staff = staff;
        this.closings = closings;
        this.organizations = organizations;
    }

    /** A class that is not over, with its planned measure; {@code carrier} null: no organization continues it. */
    public record PlannedClass(
            Closings.OpenClass open,
            @Nullable TeachOutStep step,
            @Nullable LocalizedText carrier) {}

    /**
     * @param closing null before one was announced
     * @param custodian name of the organization that keeps the records; null before
     */
    public record Answer(
            CenterState state,
            @Nullable CenterClosing closing,
            List<PlannedClass> classes,
            @Nullable LocalizedText custodian) {}

    /**
     * @throws NotFound when the caller does not direct it
     */
    public Answer execute(Slug slug) {
        Center center = staff.directed(slug);
        var closing = closings.of(center.id());
        return new Answer(
                center.state(),
                closing.orElse(null),
                closings.openClasses(center.id()).stream()
                        .map(open -> planned(open, closing))
                        .toList(),
                closing.map(CenterClosing::custodian).map(this::name).orElse(null));
    }

    private PlannedClass planned(Closings.OpenClass open, Optional<CenterClosing> closing) {
        var step = closing.flatMap(found -> found.step(open.code()));
        return new PlannedClass(
                open,
                step.orElse(null),
                step.map(TeachOutStep::carrier).map(this::name).orElse(null));
    }

    private @Nullable LocalizedText name(UUID organization) {
        return organizations.byId(organization).map(Organization::displayName).orElse(null);
    }
}
