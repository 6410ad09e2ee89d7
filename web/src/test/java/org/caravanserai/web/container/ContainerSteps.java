package org.caravanserai.web.container;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Use cases as an area writes them, reduced to what the container adds to them. */
final class ContainerSteps {

    static final Instant REGISTERED_AT = Instant.parse("2026-11-24T08:00:00.123456Z");

    private ContainerSteps() {}

    /** Stores an organization. */
    @UseCase
    @Public
    static class Store {
        @Inject
        Organizations organizations;

        public void execute(Slug slug) {
            organizations.add(organization(slug));
        }
    }

    /** Stores an organization, then refuses. */
    @UseCase
    @Public
    static class StoreThenRefuse {
        @Inject
        Organizations organizations;

        public void execute(Slug slug) {
            organizations.add(organization(slug));
            throw new Refused("event-full");
        }
    }

    /** Says whether there is such an organization. */
    @UseCase
    @Public
    static class Find {
        @Inject
        Organizations organizations;

        public boolean execute(Slug slug) {
            return organizations.bySlug(slug).isPresent();
        }
    }

    /** Loads an organization, lets somebody else change it, and changes it too. */
    @UseCase
    @Public
    static class ChangeAfter {
        @Inject
        Organizations organizations;

        public void execute(Slug slug, Runnable meanwhile) {
            var loaded = organizations.bySlug(slug).orElseThrow();
            meanwhile.run();
            loaded.refuse();
        }
    }

    /** What only an administrator may do. */
    @UseCase
    @Requires(Permission.MANAGE_USERS)
    static class ForAdministrators {
        public String execute() {
            return "done";
        }
    }

    /** Says neither who may use it nor that everybody may. */
    @UseCase
    static class WithoutPermission {
        public String execute() {
            return "done";
        }
    }

    private static Organization organization(Slug slug) {
        return new Organization(
                slug,
                new OrganizationProfile(
                        List.of(Name.official("en", "University of " + slug.value())),
                        Sector.UNIVERSITY,
                        CountryCode.of("CN"),
                        null,
                        null,
                        null,
                        Tags.of(),
                        null,
                        null),
                REGISTERED_AT,
                null);
    }
}
