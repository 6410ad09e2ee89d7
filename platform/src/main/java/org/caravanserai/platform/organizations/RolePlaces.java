package org.caravanserai.platform.organizations;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.LocalizedText;

/** What an area contributes so that people have roles at its places: a CDI bean for each kind of place. */
public interface RolePlaces {

    /** See {@link RolePlace#kind()}. */
    String kind();

    /** A place that there is. */
    Optional<Named> named(UUID id);

    /**
     * A place as lists and emails tell it to who has a role there.
     *
     * @param page path of the page with which the work there begins
     */
    record Named(LocalizedText name, String page) {}
}
