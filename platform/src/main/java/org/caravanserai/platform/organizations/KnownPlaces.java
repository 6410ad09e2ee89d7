package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.organizations.RolePlace;
import org.jspecify.annotations.Nullable;

/** The places of all areas at which people have roles. */
@ApplicationScoped
class KnownPlaces {

    private final Instance<RolePlaces> areas;

    @Inject
    KnownPlaces(@Any Instance<RolePlaces> areas) {
        this.areas = areas;
    }

    /** What the place is called; empty when it is gone, and for a role in the whole organization. */
    Optional<RolePlaces.Named> named(@Nullable RolePlace place) {
        return place == null ? Optional.empty() : find(place.kind()).flatMap(area -> area.named(place.id()));
    }

    /** The places of this kind. */
    RolePlaces of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("nobody has roles at a " + kind));
    }

    private Optional<RolePlaces> find(String kind) {
        return areas.stream().filter(area -> area.kind().equals(kind)).findFirst();
    }

    /** Whether a role there, or in the whole organization, can still be taken. */
    boolean isThere(@Nullable RolePlace place) {
        return place == null || named(place).isPresent();
    }
}
