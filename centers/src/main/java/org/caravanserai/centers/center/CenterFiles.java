package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.files.AttachedFiles;
import org.caravanserai.platform.files.FileAccess;

/**
 * Files of centers: {@code application-} and the part of the application, which the host attaches while it may write; {@code agreement-}
 * and the side, on which each owner files its signed text. Owners and the authority read all of them.
 */
@ApplicationScoped
class CenterFiles implements FileAccess {

    static final String KIND = "CENTER";

    private static final String APPLICATION = "application-";
    private static final String AGREEMENT = "agreement-";
    private static final FilePolicy POLICY =
            FilePolicy.of(20, 5, FileType.PDF, FileType.DOCX, FileType.PNG, FileType.JPEG);

    private final Centers centers;
    private final AttachedFiles files;

    @Inject
    CenterFiles(Centers centers, AttachedFiles files) {
        this.centers = centers;
        this.files = files;
    }

    /** The parts of an application of which there is a file. */
    Set<ApplicationPart> filed(UUID center) {
        return Arrays.stream(ApplicationPart.values())
                .filter(part -> !files.at(new FilePlace(KIND, center, APPLICATION + part))
                        .isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<UUID> subject(String code) {
        return Slug.read(code).flatMap(centers::bySlug).map(Center::id);
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        var slot = place.slot();
        boolean known = is(slot, APPLICATION, ApplicationPart.values()) || is(slot, AGREEMENT, CenterSide.values());
        return known ? Optional.of(POLICY) : Optional.empty();
    }

    private static boolean is(String slot, String begin, Enum<?>[] values) {
        return slot.startsWith(begin)
                && Arrays.stream(values).anyMatch(each -> each.name().equals(slot.substring(begin.length())));
    }

    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return centers.byId(place.subject())
                .filter(center -> directs(caller, center, CenterSide.HOST)
                        || directs(caller, center, CenterSide.PARTNER)
                        || center.state() != CenterState.DRAFT && caller.may(Permission.APPROVE_CENTERS))
                .isPresent();
    }

    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return centers.byId(place.subject())
                .filter(center -> place.slot().startsWith(APPLICATION)
                        ? center.state().isFreelyEditable() && directs(caller, center, CenterSide.HOST)
                        : center.state().allowsAgreement()
                                && directs(
                                        caller,
                                        center,
                                        CenterSide.valueOf(place.slot().substring(AGREEMENT.length()))))
                .isPresent();
    }

    private static boolean directs(Caller caller, Center center, CenterSide side) {
        var owner = side == CenterSide.HOST ? center.host() : center.partner();
        return owner != null && caller.may(Permission.MANAGE_CENTER, owner);
    }
}
