package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditMyProfileTest {

    private final PlatformWorld world = new PlatformWorld();
    private final EditMyProfile edit = world.of(EditMyProfile.class);
    private final Account amina = world.account("amina");
    private final UUID known = UUID.randomUUID();

    @BeforeEach
    void signIn() {
        world.as(amina);
        world.wiring.answer(
                OrganizationDirectory.class,
                "byIds",
                asked -> ((Collection<?>) asked[0]).contains(known) ? Map.of(known, "found") : Map.of());
    }

    @Test
    void whatIsSaidIsKeptAndThatItChangedIsWrittenDown() {
        edit.execute(at(known), amina.version());
        assertThat(amina.profile()).isEqualTo(at(known));
        assertThat(world.history()).containsExactly("PROFILE_CHANGED");
        edit.execute(at(null), amina.version());
        assertThat(amina.profile().affiliationOrganizationId()).isNull();
    }

    @Test
    void aProfileThatWasChangedMeanwhileIsNotOverwritten() {
        long seen = amina.version();
        edit.execute(at(known), seen);
        world.commit();
        assertConflict("changed-meanwhile", () -> edit.execute(at(null), seen));
    }

    @Test
    void anOrganizationThatIsNotRegisteredIsRefused() {
        assertInvalid("organization: unknown-organization", () -> edit.execute(at(UUID.randomUUID()), amina.version()));
        assertThat(world.history()).isEmpty();
    }

    private static Profile at(@Nullable UUID organization) {
        return new Profile(
                PersonName.of("Amina", "Li"),
                CountryCode.of("CN"),
                organization,
                null,
                null,
                Tags.of("zh"),
                LanguageTag.of("zh"),
                ZoneOffset.UTC);
    }
}
